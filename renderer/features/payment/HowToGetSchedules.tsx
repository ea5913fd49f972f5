import { type DatasetKind, datasetName, whereToGetDataset } from '../../../data/domain/dataset.ts';
import { DataList } from '../../ui/DataList.tsx';

/** Where the file of each schedule is found, and that it is imported as it is. */
export function HowToGetSchedules({ kinds }: { readonly kinds: readonly DatasetKind[] }) {
  return (
    <>
      <DataList entries={kinds.map(kind => ({ term: datasetName(kind), value: whereToGetDataset(kind) }))} />
      <p>In the Library, choose Import files and pick what you downloaded, as it is.</p>
    </>
  );
}
