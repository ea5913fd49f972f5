import type { Loaded } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import type { AspLimitRow } from '../../../data/domain/feeRows/itemRows.ts';
import { CEILING_KINDS } from '../../../data/domain/ncci/editKinds.ts';
import { mueOfRow } from '../../../data/domain/ncci/editRows.ts';
import type { EditSetting } from '../../../data/domain/ncci/editSetting.ts';
import type { MueRecord } from '../../../data/domain/ncci/mue.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { loadedFrom } from '../checks/pairLookups.ts';

/** What bounds the lines of a drug on a day. */
export interface DrugFacts {
  readonly ceiling: Loaded<MueRecord>;
  readonly limit: DatasetAnswer<readonly AspLimitRow[]>;
}

/** The unit ceiling of a setting and the Part B payment limit of a code on a day, told of every installation. */
export function useDrugFacts(code: string, day: CalendarDate, setting: EditSetting): Live<DrugFacts> {
  const { datasets } = useStores().reference;
  const ask = async (): Promise<DrugFacts> => {
    const look = datasets.look();
    const [ceiling, limit] = await Promise.all([
      look.rowsOf(CEILING_KINDS[setting], code, day),
      look.rowsOf('asp-limits', code, day),
    ]);
    return { ceiling: loadedFrom(ceiling, mueOfRow), limit };
  };
  return useInstalledAnswer(`ceiling and limit of ${code} on ${day}, ${setting}`, ask);
}
