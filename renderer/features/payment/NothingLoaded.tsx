import { type DatasetKind, datasetName, whereToGetDataset } from '../../../data/domain/dataset.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** The schedules of the seven sites. */
const NEEDED: readonly DatasetKind[] = [
  'pfs-rvu',
  'opps-addendum-b',
  'asc-addenda',
  'asp-limits',
  'dmepos-fees',
  'clfs-fees',
];

/** Said so that silence is not taken for “nothing is paid”. */
export function NothingLoaded() {
  const { go } = useNavigation();
  return (
    <DetailSection
      id="code-payment"
      title="Payment"
      actions={
        <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
          Open the Library
        </Button>
      }
    >
      <p>No fee schedule is loaded.</p>
      <Disclosure title="How to get the fee schedules">
        <DataList entries={NEEDED.map(kind => ({ term: datasetName(kind), value: whereToGetDataset(kind) }))} />
      </Disclosure>
    </DetailSection>
  );
}
