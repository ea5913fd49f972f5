import { datasetSlot } from '../../../data/domain/dataset.ts';
import type { ParsedDataset } from '../../../data/formats/parsedDataset.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { DatasetPreview, DatasetsPreview } from './protocol.ts';

/** Tells what installing data sets would do. Changes nothing. */
export async function inspectDatasets(
  parsed: readonly ParsedDataset[],
  store: ReferenceStore,
): Promise<DatasetsPreview> {
  const installed = await store.datasets.list();
  const datasets = parsed.map(({ chunks: _, ...about }): DatasetPreview => {
    const same = installed.find(
      ({ dataset, dataset: { source } }) =>
        datasetSlot(dataset) === datasetSlot(about) &&
        source.sha256 === about.source.sha256 &&
        source.memberName === about.source.memberName,
    );
    return { ...about, ...(same && { installedAs: same.dataset }) };
  });
  return { datasets };
}
