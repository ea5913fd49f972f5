import type { DatasetKind } from '../../../data/domain/dataset.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { NotLoadedSection } from '../../ui/NotLoadedSection.tsx';
import { HowToGetSchedules } from './HowToGetSchedules.tsx';

/** The schedules of the seven sites. */
const NEEDED: readonly DatasetKind[] = [
  'pfs-rvu',
  'opps-addendum-b',
  'asc-addenda',
  'asp-limits',
  'dmepos-fees',
  'clfs-fees',
];

export function NothingLoaded() {
  const { go } = useNavigation();
  return (
    <NotLoadedSection
      id="code-payment"
      title="Payment"
      what="No fee schedule is loaded."
      howTitle="How to get the fee schedules"
      how={<HowToGetSchedules kinds={NEEDED} />}
      onOpenLibrary={() => go({ place: 'library' })}
    />
  );
}
