import type { OwnListRow } from '../../data/domain/ownList.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** Every row of a list of the person's own, in the order of the codes; `undefined` where it is not installed any more. */
export function useOwnList(id: string): Live<readonly OwnListRow[] | undefined> {
  const { datasets } = useStores().reference;
  return useLiveAnswer(`own list ${id}`, () => datasets.listRows(id), 'reference');
}
