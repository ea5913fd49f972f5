import type { Dataset } from '../../../data/domain/dataset.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** A code as a fee file the person imported names it. */
export interface FeeFileCode {
  /** The short descriptor of the file; of a CPT code the AMA's. */
  readonly shortText: string;
  readonly dataset: Dataset;
}

/** Schedules that name codes, the one with most codes first. */
const NAMING = ['pfs-rvu', 'opps-addendum-b', 'clfs-fees', 'asp-limits'] as const;

/** What the newest imported fee file that has a code calls it; `undefined` where none has it, or nothing is asked. */
export function useFeeFileCode(code: string | undefined): Live<FeeFileCode | undefined> {
  const { reference } = useStores();
  const ask = async () => (code === undefined ? undefined : findFeeFileCode(reference, code));
  return useLiveAnswer(`fee file code ${code ?? ''}`, ask, 'reference');
}

export async function findFeeFileCode(
  { datasets }: Pick<ReferenceStore, 'datasets'>,
  code: string,
): Promise<FeeFileCode | undefined> {
  const look = datasets.look();
  for (const editions of await Promise.all(NAMING.map(kind => look.rowsInEachEdition(kind, code)))) {
    for (const { dataset, rows } of editions) {
      const [row] = rows;
      if (row !== undefined) return { shortText: row.shortText, dataset };
    }
  }
  return undefined;
}
