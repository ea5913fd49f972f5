import { useCompanions, useNamesInUse } from '../../hooks/releases/useCompanions.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CompanionRow } from './CompanionRow.tsx';
import styles from './companions.module.css';
import { companionQuestionWords } from './companionWords.ts';
import { InstalledPart } from './InstalledPart.tsx';
import { useCompanionChange } from './useCompanionChange.ts';

/** The installed companion files, and what can be done with them. */
export function InstalledCompanions() {
  const companions = useCompanions();
  const namesInUse = useNamesInUse();
  const change = useCompanionChange();
  if (companions === undefined) return null;
  const ofKind = (kind: string) => companions.filter(({ companion }) => companion.kind === kind);
  return (
    <InstalledPart wordsOf={companionQuestionWords} change={change}>
      {ask => (
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
                      if (active !== undefined) ask({ kind: 'roll-back', from: active, to: companion });
                    }}
                    onRemove={() => ask({ kind: 'remove', companion, next })}
                  />
                );
              })}
            </ul>
          )}
        </Panel>
      )}
    </InstalledPart>
  );
}
