import { RELEASE_SERIES, seriesName } from '../../data/domain/codeSystem.ts';
import { useAsOf } from '../hooks/releases/useAsOf.ts';
import { useReleases } from '../hooks/releases/useReleases.ts';
import { cx } from '../ui/classNames.ts';
import styles from './rail.module.css';

/** Which release of each series answers now: a coder must never have to guess. Another day is told by its banner. */
export function InUse() {
  const releases = useReleases();
  const { asOf } = useAsOf();
  if (releases === undefined || asOf !== undefined) return null;
  return (
    <section className={cx(styles.inUse)} aria-label="Releases in use">
      <h2 className={cx(styles.inUseTitle)}>In use</h2>
      <ul>
        {RELEASE_SERIES.map(series => {
          const release = releases.find(each => each.isActive && each.release.series === series)?.release;
          return (
            <li key={series} className={cx(styles.release)}>
              {release?.kind === 'official' ? release.title : seriesName(series)}
              {release?.kind !== 'official' && (
                <span className={cx(styles.starter)}>
                  {release === undefined ? 'None installed' : 'Starter pack only'}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
