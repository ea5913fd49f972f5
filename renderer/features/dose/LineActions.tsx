import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import type { DrugLine } from '../../../data/domain/dose/billableLines.ts';
import { parseLineModifier } from '../../../data/domain/lineModifier.ts';
import type { Encounter, EncounterLine } from '../../../data/domain/mine/encounter.ts';
import { parseUnits } from '../../../data/domain/units.ts';
import { newLine, useAddLines } from '../../hooks/encounters/useAddToEncounter.ts';
import { useOpenEncounters } from '../../hooks/encounters/useOpenEncounters.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { getShell } from '../../shell/getShell.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { countOf } from '../../ui/figures.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './dose.module.css';

const NEW = 'new';

/** Where the lines go from here: the clipboard, an open encounter, or a new one for the day looked at. */
export function LineActions({ code, lines }: { readonly code: string; readonly lines: readonly DrugLine[] }) {
  const { day, asOf } = useAsOf();
  const open = useOpenEncounters();
  const add = useAddLines();
  const choices = [
    { id: NEW, label: `New encounter, ${longDate(day)}` },
    ...open.map(encounter => ({ id: encounter.id, label: encounterWords(encounter) })),
  ];
  const addTo = (chosen: string) => {
    const encounter = open.find(({ id }) => id === chosen);
    if (encounter === undefined && chosen !== NEW) return;
    const what = lines.length === 1 ? code : `${lines.length} lines of ${code}`;
    void add(
      lines.flatMap(line => encounterLine(code, line)),
      what,
      encounter ?? { newOn: asOf },
    );
  };
  return (
    <div className={styles.actions}>
      <MenuButton label="Add to encounter" choices={choices} onChoose={addTo} />
      <CopyButton
        label="Copy lines"
        said="Copied the lines"
        onCopy={() => getShell().copyText(lines.map(line => lineAsText(code, line)).join('\n'))}
      />
    </div>
  );
}

function encounterWords({ label, dateOfService, lines }: Encounter): string {
  return `${label}, ${longDate(dateOfService)}, ${countOf(lines.length, 'line')}`;
}

/** One or none: a count of units no line can hold is refused before it comes here. */
function encounterLine(code: string, { units, modifier }: DrugLine): readonly EncounterLine[] {
  const counted = parseUnits(String(units));
  const written = modifier === undefined ? undefined : parseLineModifier(modifier);
  if (counted === undefined) return [];
  const line = newLine(codeKeyOf('hcpcs', code));
  return [{ ...line, units: counted, modifiers: written === undefined ? [] : [written] }];
}

function lineAsText(code: string, { units, modifier }: DrugLine): string {
  return `${code}${modifier === undefined ? '' : `-${modifier}`} x${units}`;
}
