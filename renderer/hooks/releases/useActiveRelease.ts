import type { ReleaseSeries } from '../../data/domain/codeSystem.ts';
import type { Release } from '../../data/domain/release.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** The release of a series that is in use. */
export function useActiveRelease(series: ReleaseSeries): Live<Release | undefined> {
  const { reference } = useStores();
  return useLiveAnswer(series, () => reference.activeRelease(series), 'reference');
}
