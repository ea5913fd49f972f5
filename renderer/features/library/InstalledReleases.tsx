import { RELEASE_SERIES, seriesName } from '../../../data/domain/codeSystem.ts';
import { useReleases } from '../../hooks/releases/useReleases.ts';
import { Panel } from '../../ui/Panel.tsx';
import { InstalledPart } from './InstalledPart.tsx';
import styles from './installedReleases.module.css';
import { ReleaseRow } from './ReleaseRow.tsx';
import { byStanding } from './releaseOrder.ts';
import { questionWords } from './releaseQuestion.ts';
import { useReleaseChange } from './useReleaseChange.ts';

/** The installed releases by series, and what can be done with the ones not in use. */
export function InstalledReleases() {
  const releases = useReleases();
  const change = useReleaseChange();
  if (releases === undefined) return null;
  return (
    <InstalledPart wordsOf={questionWords} change={change}>
      {ask =>
        RELEASE_SERIES.map(series => {
          const inSeries = releases.filter(({ release }) => release.series === series).sort(byStanding);
          const active = inSeries.find(({ isActive }) => isActive)?.release;
          return (
            <Panel key={series} title={seriesName(series)} isFlush>
              {inSeries.length === 0 ? (
                <p className={styles.none}>No release is installed. Import the official file to look these codes up.</p>
              ) : (
                <ul className={styles.releases}>
                  {inSeries.map(installed => (
                    <ReleaseRow
                      key={installed.release.id}
                      installed={installed}
                      inUse={active}
                      onRollBack={() => {
                        if (active !== undefined) ask({ kind: 'roll-back', from: active, to: installed.release });
                      }}
                      onRemove={() => ask({ kind: 'remove', release: installed.release })}
                    />
                  ))}
                </ul>
              )}
            </Panel>
          );
        })
      }
    </InstalledPart>
  );
}
