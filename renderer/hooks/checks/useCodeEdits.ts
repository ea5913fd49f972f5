import type { Loaded, LoadedPairs } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type AddOnEdit, isAddOnEditInForce } from '../../../data/domain/ncci/addOnEdit.ts';
import { ADD_ON_KIND, CEILING_KINDS } from '../../../data/domain/ncci/editKinds.ts';
import { addOnOfRow, mueOfRow } from '../../../data/domain/ncci/editRows.ts';
import {
  EDIT_SETTINGS,
  type EditSetting,
  PAIR_SETTINGS,
  type PairSetting,
} from '../../../data/domain/ncci/editSetting.ts';
import type { MueRecord } from '../../../data/domain/ncci/mue.ts';
import { editsInForce } from '../../../data/domain/ncci/ptpEdit.ts';
import type { DatasetReads, ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { loadedFrom, pairsOf } from './pairLookups.ts';

export interface CodeEdits {
  readonly ceilings: ReadonlyMap<EditSetting, Loaded<MueRecord>>;
  /** Rows in force that name the code, as add-on code or as primary code. */
  readonly addOns: Loaded<AddOnEdit>;
  /** Pairs in force with the code in either column, by the other code. */
  readonly pairs: ReadonlyMap<PairSetting, LoadedPairs>;
}

/** Every edit on one code that is in force on a day, with its sources. */
export function useCodeEdits(code: string, day: CalendarDate): Live<CodeEdits> {
  const { reference } = useStores();
  return useInstalledAnswer(`${day} ${code}`, () => codeEditsOn(reference, code, day));
}

async function codeEditsOn(reference: ReferenceStore, code: string, day: CalendarDate): Promise<CodeEdits> {
  const look = reference.datasets.look();
  const ceiling = async (setting: EditSetting) =>
    [setting, loadedFrom(await look.rowsOfKeys(CEILING_KINDS[setting], [code], day), mueOfRow)] as const;
  const pairs = async (setting: PairSetting) => [setting, await pairsWith(look, setting, code, day)] as const;
  const [ceilings, addOns, loadedPairs] = await Promise.all([
    Promise.all(EDIT_SETTINGS.map(ceiling)),
    addOnsWith(look, code, day),
    Promise.all(PAIR_SETTINGS.map(pairs)),
  ]);
  return { ceilings: new Map(ceilings), addOns, pairs: new Map(loadedPairs) };
}

async function pairsWith(
  look: DatasetReads,
  setting: PairSetting,
  code: string,
  day: CalendarDate,
): Promise<LoadedPairs> {
  const both = (['column1', 'column2'] as const).map(by => ({ by, code }));
  const loaded = await pairsOf(look, setting, both, day);
  if (loaded.state === 'not-loaded') return loaded;
  const other = (edit: { readonly column1: string; readonly column2: string }): string =>
    edit.column1 === code ? edit.column2 : edit.column1;
  return { ...loaded, rows: editsInForce(loaded.rows, day).toSorted((a, b) => (other(a) < other(b) ? -1 : 1)) };
}

/** The list is small: all of it is read, since a primary code is not what its rows are found by. */
async function addOnsWith(look: DatasetReads, code: string, day: CalendarDate): Promise<Loaded<AddOnEdit>> {
  const loaded = loadedFrom(await look.allRows(ADD_ON_KIND, day), addOnOfRow);
  if (loaded.state === 'not-loaded') return loaded;
  const rows = loaded.rows.filter(
    edit => (edit.addOn === code || edit.primary === code) && isAddOnEditInForce(edit, day),
  );
  return { ...loaded, rows };
}
