import { useState } from 'react';
import { useCompanions, useNamesInUse } from '../../hooks/useCompanions.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ChangeQuestion } from './ChangeQuestion.tsx';
import { ChangeTold } from './ChangeTold.tsx';
import { CompanionRow } from './CompanionRow.tsx';
import styles from './companions.module.css';
import { type CompanionQuestion, companionQuestionWords } from './companionWords.ts';
import { useCompanionChanges } from './useCompanionChanges.ts';

/** The installed companion files, and what can be done with them. */
export function InstalledCompanions() {
  const companions = useCompanions();
  const namesInUse = useNamesInUse();
  const [question, setQuestion] = useState<CompanionQuestion>();
  const { outcome, rollBack, remove, dismiss } = useCompanionChanges();
  if (companions === undefined) return null;
  const words = question && companionQuestionWords(question);
  const confirm = () => {
    setQuestion(undefined);
    if (question === undefined) return;
    void (question.kind === 'roll-back' ? rollBack(question.to) : remove(question.companion));
  };
  const ofKind = (kind: string) => companions.filter(({ companion }) => companion.kind === kind);
  return (
    <>
      <ChangeTold outcome={outcome} onDismiss={dismiss} />
      <Panel title="Companion files: more names to search by" isFlush>
        {companions.length === 0 ? (
          <p className={styles.none}>
            None is installed. With the ICD-10-CM tabular list, its index and tables, or the NDC to HCPCS crosswalk,
            codes are also found by the names these files give them.
          </p>
        ) : (
          <ul className={styles.list}>
            {companions.map(installed => {
              const { companion, isActive } = installed;
              const active = ofKind(companion.kind).find(each => each.isActive)?.companion;
              const next = isActive ? ofKind(companion.kind).find(each => each.canRollBackTo)?.companion : active;
              return (
                <CompanionRow
                  key={companion.id}
                  installed={installed}
                  unknownNames={namesInUse.find(({ companionId }) => companionId === companion.id)?.unknown}
                  onRollBack={() => {
                    if (active !== undefined) setQuestion({ kind: 'roll-back', from: active, to: companion });
                  }}
                  onRemove={() => setQuestion({ kind: 'remove', companion, next })}
                />
              );
            })}
          </ul>
        )}
      </Panel>
      <ChangeQuestion
        words={words}
        isRemoval={question?.kind === 'remove'}
        onConfirm={confirm}
        onCancel={() => setQuestion(undefined)}
      />
    </>
  );
}
