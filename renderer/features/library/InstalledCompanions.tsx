import { useState } from 'react';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useCompanions, useNamesInUse } from '../../hooks/useCompanions.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
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
      {outcome?.kind === 'done' && (
        <Message kind="success" onDismiss={dismiss}>
          {outcome.words}
        </Message>
      )}
      {outcome?.kind === 'failed' && (
        <Message kind="error" title={describeStoreFailure(outcome.failure).title} onDismiss={dismiss}>
          {describeStoreFailure(outcome.failure).whatHappened} {describeStoreFailure(outcome.failure).whatToDo}
        </Message>
      )}
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
      <ConfirmDialog
        isOpen={words !== undefined}
        title={words?.title ?? ''}
        confirmLabel={words?.confirmLabel ?? ''}
        isDangerous={question?.kind === 'remove'}
        onConfirm={confirm}
        onCancel={() => setQuestion(undefined)}
      >
        {words?.body}
      </ConfirmDialog>
    </>
  );
}
