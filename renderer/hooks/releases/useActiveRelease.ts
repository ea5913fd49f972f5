import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** The release of a series that is in use. */
export function useActiveRelease(series: ReleaseSeries): Live<Release | undefined> {
  const { reference } = useStores();
  return useLiveAnswer(series, () => reference.activeRelease(series), 'reference');
}
