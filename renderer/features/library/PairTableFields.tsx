import type { DatasetKind } from '../../../data/domain/dataset.ts';
import { PAIR_KINDS, type PairPart, type PairTable, pairTableOf } from '../../../data/domain/ncci/editKinds.ts';
import { PAIR_SETTINGS, settingName } from '../../../data/domain/ncci/editSetting.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './datasets.module.css';

const SETTINGS = PAIR_SETTINGS.map(value => ({ value, label: settingName(value) }));
const PARTS = [
  { value: '0', label: 'Whole, or part 1' },
  { value: '1', label: 'Part 2' },
  { value: '2', label: 'Part 3' },
  { value: '3', label: 'Part 4' },
] as const;

/** Whose pair edits a file holds and which part of the quarter: nothing inside tells, so the name's suggestion can be changed. */
export function PairTableFields({
  kind,
  onChange,
}: {
  readonly kind: DatasetKind;
  readonly onChange: (kind: DatasetKind) => void;
}) {
  const table = pairTableOf(kind);
  if (table === undefined) return null;
  const choose = (change: Partial<PairTable>): void => {
    const { setting, part } = { ...table, ...change };
    onChange(PAIR_KINDS[setting][part]);
  };
  return (
    <div className={styles.fields}>
      <Choice label="Whose edits" options={SETTINGS} value={table.setting} onChange={setting => choose({ setting })} />
      <Choice
        label="Which file of the quarter"
        options={PARTS}
        value={PARTS[table.part].value}
        onChange={part => choose({ part: Number(part) as PairPart })}
      />
      <p className={styles.period}>Nothing in the file tells this. It is suggested from the name, please check.</p>
    </div>
  );
}
