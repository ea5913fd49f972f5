import { CalendarX2 } from 'lucide-react';
import { memo } from 'react';
import { missingRelease } from '../../../data/domain/inForce/releaseInForce.ts';
import { lastDayOfPeriod } from '../../../data/domain/releasePeriod.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useReleases } from '../../hooks/releases/useReleases.ts';
import { useToday } from '../../hooks/releases/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './staleBanner.module.css';

/** Over the pages people code from, for as long as what is in use was made for a time that has passed. */
export const StaleBanner = memo(function StaleBanner() {
  const { go } = useNavigation();
  const installed = useReleases();
  const today = useToday();
  const stale = (installed ?? []).flatMap(({ release, isActive }) => {
    if (!isActive || release.kind === 'starter') return [];
    return lastDayOfPeriod(release.series, release.effectiveFrom) < today ? [release] : [];
  });
  if (stale.length === 0) return null;
  const releases = (installed ?? []).map(({ release }) => release);
  const wanted = stale.map(({ series }) => missingRelease(releases, series, today).title);
  return (
    <section className={styles.banner} aria-label="Releases out of date">
      <CalendarX2 size={16} className={styles.icon} aria-hidden="true" />
      <p className={styles.words}>
        Out of date: {stale.map(({ title }) => title).join(', ')}. Import {wanted.join(', ')}.
      </p>
      <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
        Open the Library
      </Button>
    </section>
  );
});
