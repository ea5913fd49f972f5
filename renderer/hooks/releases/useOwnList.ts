import type { OwnListRow } from '../../../data/domain/ownList.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** Every row of a list of the person's own, in the order of the codes; `undefined` where it is not installed any more. */
export function useOwnList(id: string): Live<readonly OwnListRow[] | undefined> {
  const { datasets } = useStores().reference;
  return useLiveAnswer(`own list ${id}`, () => datasets.listRows(id), 'reference');
}
