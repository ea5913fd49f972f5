import { type Dataset, datasetSlot, datasetTitle } from '../../../data/domain/dataset.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ParsedDataset } from '../../../data/formats/parsedDataset.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { ImportStepOptions } from './inspect.ts';
import type { ChosenEdition } from './protocol.ts';

/**
 * Stores every data set, verifies it, and switches to all of them together.
 *
 * @param periods the days each is for, and the kind where the person chose another, in the order they were read
 */
export async function installDatasets(
  parsed: readonly ParsedDataset[],
  periods: readonly ChosenEdition[],
  store: ReferenceStore,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<readonly Dataset[], StoreFailure>> {
  const contents = parsed.flatMap((read, at) => {
    const period = periods[at];
    return period === undefined ? [] : [{ dataset: datasetOf(read, period), chunks: read.chunks }];
  });
  if (contents.length !== parsed.length) return fail({ kind: 'nothing-inspected' });
  const installed = await store.datasets.install(contents, { signal, onProgress });
  return installed.ok ? ok(contents.map(({ dataset }) => dataset)) : installed;
}

/** The same file, said to be for the same days, is the same edition. */
function datasetOf(
  { kind: readAs, source, rowCount, hasCptText, listName }: ParsedDataset,
  { effectiveFrom, effectiveThrough, kind = readAs }: ChosenEdition,
): Dataset {
  const named = listName === undefined ? {} : { listName };
  return {
    id: `${datasetSlot({ kind, ...named })}-${effectiveFrom}-${source.sha256.slice(0, 8)}`,
    kind,
    ...named,
    title: listName ?? datasetTitle(kind, { effectiveFrom, effectiveThrough }),
    effectiveFrom,
    effectiveThrough,
    source,
    rowCount,
    hasCptText,
  };
}
