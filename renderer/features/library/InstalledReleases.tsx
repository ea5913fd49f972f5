import { useState } from 'react';
import { RELEASE_SERIES, seriesName } from '../../../data/domain/codeSystem.ts';
import { useReleases } from '../../hooks/useReleases.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ChangeQuestion } from './ChangeQuestion.tsx';
import { ChangeTold } from './ChangeTold.tsx';
import styles from './installedReleases.module.css';
import { ReleaseRow } from './ReleaseRow.tsx';
import { byStanding } from './releaseOrder.ts';
import { questionWords, type ReleaseQuestion } from './releaseQuestion.ts';
import { useReleaseChanges } from './useReleaseChanges.ts';

/** The installed releases by series, and what can be done with the ones not in use. */
export function InstalledReleases() {
  const releases = useReleases();
  const [question, setQuestion] = useState<ReleaseQuestion>();
  const { outcome, rollBack, remove, dismiss } = useReleaseChanges();
  if (releases === undefined) return null;
  const words = question && questionWords(question);
  const confirm = () => {
    setQuestion(undefined);
    if (question === undefined) return;
    void (question.kind === 'roll-back' ? rollBack(question.to) : remove(question.release));
  };
  return (
    <>
      <ChangeTold outcome={outcome} onDismiss={dismiss} />
      {RELEASE_SERIES.map(series => {
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
                      if (active !== undefined) setQuestion({ kind: 'roll-back', from: active, to: installed.release });
                    }}
                    onRemove={() => setQuestion({ kind: 'remove', release: installed.release })}
                  />
                ))}
              </ul>
            )}
          </Panel>
        );
      })}
      <ChangeQuestion
        words={words}
        isRemoval={question?.kind === 'remove'}
        onConfirm={confirm}
        onCancel={() => setQuestion(undefined)}
      />
    </>
  );
}
