import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** Every guide from elsewhere that was kept, the last one first, told of every change. */
export function useKeptGuides(): Live<readonly KeptGuide[]> {
  const { user } = useStores();
  return useLiveAnswer('kept guides', () => user.keptGuides.all(), 'user');
}

export function useKeptGuide(id: string): Live<KeptGuide | undefined> {
  const { user } = useStores();
  return useLiveAnswer(id, () => user.keptGuides.find(id), 'user');
}

/** The kept guides that speak of a code. */
export function useGuidesMentioning(key: CodeKey): Live<readonly KeptGuide[]> {
  const { user } = useStores();
  return useLiveAnswer(key, () => user.keptGuides.mentioning(key), 'user');
}
