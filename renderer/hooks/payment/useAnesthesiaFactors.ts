import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import type { AnesthesiaRow } from '../../../data/domain/feeRows/physicianRows.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What one anesthesia unit is paid in each locality on a day, told of every installation. */
export function useAnesthesiaFactors(day: CalendarDate): Live<DatasetAnswer<readonly AnesthesiaRow[]>> {
  const { datasets } = useStores().reference;
  return useLiveAnswer(`anesthesia factors on ${day}`, () => datasets.allRows('pfs-anesthesia', day), 'reference');
}
