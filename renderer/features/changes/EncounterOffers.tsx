import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { parseLineKey } from '../../../data/domain/lineKey.ts';
import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { planReplaceCode } from '../../../data/domain/mine/planEncounterLines.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './mineLines.module.css';

/** Open encounters whose date of service is after the end of the code: each is offered another code, and none is changed unasked. */
export function EncounterOffers({
  from,
  encounters,
  choices,
  onOther,
}: {
  readonly from: CodeKey;
  readonly encounters: readonly Encounter[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Asks for a code; it is answered with the one chosen. */
  readonly onOther: (use: (to: CodeKey) => void) => void;
}) {
  const { user } = useStores();
  const { go } = useNavigation();
  const { follow } = useActs();
  const { system, code } = splitCodeKey(from);
  const printed = printedCode(system, code);
  const replace = async ({ id, label }: Encounter, to: CodeKey) => {
    const [fromKey, toKey] = [parseLineKey(from), parseLineKey(to)];
    if (fromKey === undefined || toKey === undefined) return;
    const at = new Date().toISOString();
    const { system: toSystem, code: toCode } = splitCodeKey(to);
    await follow(
      user.encounters.change(id, ({ encounter }) => planReplaceCode(encounter, fromKey, toKey, at)),
      `${label} has ${printedCode(toSystem, toCode)} instead of ${printed}`,
    );
  };
  if (encounters.length === 0) return null;
  return (
    <ul className={styles.offers} aria-label={`Open encounters after the end of ${printed}`}>
      {encounters.map(encounter => (
        <li key={encounter.id} className={styles.offer}>
          <span>
            Open encounter{' '}
            <button type="button" className={styles.link} onClick={() => go({ place: 'encounters', id: encounter.id })}>
              {encounter.label}
            </button>{' '}
            is of {longDate(encounter.dateOfService)}, when {printed} cannot be used any more.
          </span>
          <MenuButton
            label={`Use another code in ${encounter.label}`}
            choices={choices}
            onChoose={id =>
              id === 'other' ? onOther(to => void replace(encounter, to)) : void replace(encounter, id as CodeKey)
            }
          />
        </li>
      ))}
    </ul>
  );
}
