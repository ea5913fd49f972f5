import { CalendarClock } from 'lucide-react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { seriesName } from '../../../data/domain/codeSystem.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { useReleasesInForce } from '../../hooks/releases/useReleasesInForce.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './asOfBanner.module.css';

/** Stands over every page while another day than today is looked at: which day, and what answers for it. */
export function AsOfBanner({
  day,
  onChange,
  onToday,
}: {
  readonly day: CalendarDate;
  readonly onChange: () => void;
  readonly onToday: () => void;
}) {
  const inForce = useReleasesInForce(day);
  return (
    <section className={styles.banner} aria-label="The day you are looking at">
      <CalendarClock size={18} className={styles.icon} aria-hidden="true" />
      <p className={styles.words}>
        <strong className={styles.day}>You are looking at {longDate(day)}</strong>
        {inForce !== undefined && (
          <span className={styles.releases}>
            {inForce.map(({ series, inForce: found }) => (
              <span key={series} className={found.kind === 'in-force' ? styles.release : styles.missing}>
                {found.kind === 'in-force' ? found.release.title : `${seriesName(series)}: no release loaded`}
              </span>
            ))}
          </span>
        )}
      </p>
      <span className={styles.actions}>
        <Button size="sm" variant="quiet" onPress={onChange}>
          Another day…
        </Button>
        <Button size="sm" onPress={onToday}>
          Back to today
        </Button>
      </span>
    </section>
  );
}
