import type { Release } from '../../../data/domain/release.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useReleasePair } from '../../hooks/releases/useReleasePair.ts';
import { Button } from '../../ui/Button.tsx';

/** The ways to what a release brings, where an earlier one is installed to compare it with. */
export function ChangesButtons({ release }: { readonly release: Release }) {
  const { go } = useNavigation();
  const { series, id, kind, title } = release;
  const pair = useReleasePair(series, { to: id });
  if (kind !== 'official' || pair?.before === undefined) return null;
  const from = pair.before.id;
  return (
    <>
      <Button
        size="sm"
        aria-label={`What is new in ${title}`}
        onPress={() => go({ place: 'changes', series, from, to: id })}
      >
        What is new
      </Button>
      <Button
        size="sm"
        aria-label={`What ${title} changes for me`}
        onPress={() => go({ place: 'changes', view: 'mine', series, from, to: id })}
      >
        What it changes for me
      </Button>
    </>
  );
}
