import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { datasetName } from '../../../data/domain/dataset.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { loadedDays, missingSchedules } from '../../../data/domain/payment/missingSchedules.ts';
import type { SiteRow } from '../../../data/domain/payment/siteRow.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { HowToGetSchedules } from './HowToGetSchedules.tsx';
import styles from './payment.module.css';

/** The schedules that are not loaded for a day, in one line for all of them, and the two ways on: another day, or a file. */
export function MissingSchedules({
  rows,
  day,
  onShowDay,
}: {
  readonly rows: readonly SiteRow[];
  readonly day: CalendarDate;
  readonly onShowDay: (day: CalendarDate) => void;
}) {
  const { go } = useNavigation();
  const missing = missingSchedules(rows);
  if (missing.length === 0) return null;
  const days = loadedDays(rows);
  return (
    <div className={styles.missing}>
      <p>
        <strong>Not loaded for {longDate(day)}:</strong> {missing.map(datasetName).join(', ')}.
      </p>
      <div className={styles.ways}>
        {days.length > 0 && (
          <MenuButton
            label="Show a date that is loaded"
            choices={days.map(each => ({
              id: each.day,
              label: `${longDate(each.day)}: ${each.kinds.map(datasetName).join(', ')}`,
            }))}
            onChoose={id => {
              const chosen = days.find(each => each.day === id);
              if (chosen !== undefined) onShowDay(chosen.day);
            }}
          />
        )}
        <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
          Open the Library
        </Button>
      </div>
      <Disclosure title="How to get the fee schedules">
        <HowToGetSchedules kinds={missing} />
      </Disclosure>
    </div>
  );
}
