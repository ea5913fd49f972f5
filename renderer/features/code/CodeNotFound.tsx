import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { seriesName, seriesOf } from '../../../data/domain/codeSystem.ts';
import { releaseInSentence } from '../../../data/domain/release.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useActiveRelease } from '../../hooks/releases/useActiveRelease.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** The release in use does not have the code: which one that is, and how to get one that does. */
export function CodeNotFound({ codeKey }: { readonly codeKey: CodeKey }) {
  const { go } = useNavigation();
  const series = seriesOf(splitCodeKey(codeKey).system);
  const release = useActiveRelease(series);
  if (release.state !== 'ready') return null;
  const inUse = release.value;
  return (
    <EmptyState
      title={
        inUse === undefined ? `No ${seriesName(series)} release is installed` : `Not in ${releaseInSentence(inUse)}`
      }
      actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
    >
      {inUse?.kind === 'starter' ? (
        <p>
          Only the starter pack is installed, which is not a full code set. Import the official release to look this
          code up.
        </p>
      ) : (
        <p>The release in use does not have this code. It may belong to a newer or an older release.</p>
      )}
    </EmptyState>
  );
}
