import { GitCompareArrows } from 'lucide-react';
import { type ReleaseSeries, seriesName } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Fewer than two official releases are installed: which is missing, and where to get it. */
export function NothingToCompare({
  series,
  after,
}: {
  readonly series: ReleaseSeries;
  readonly after: Release | undefined;
}) {
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={<GitCompareArrows size={26} />}
      title={after === undefined ? `No official ${seriesName(series)} release is installed` : 'Nothing to compare with'}
      actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
    >
      {after === undefined
        ? 'Import two releases to see what is new in the later one.'
        : `${after.title} is the oldest release installed. Import an earlier one to see what is new.`}
    </EmptyState>
  );
}
