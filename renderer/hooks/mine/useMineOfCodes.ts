import type { MineOfCodes } from '../../../data/domain/mine/touched.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

const MOST_RECENTS = 200;

/** Everything of the person's that speaks of codes, told of every change. */
export function useMineOfCodes(): Live<MineOfCodes> {
  const { user } = useStores();
  const ask = async (): Promise<MineOfCodes> => {
    const [shelf, notes, names, recents, encounters, templates] = await Promise.all([
      user.bookmarks.shelf(),
      user.notes.all(),
      user.clinicNames.all(),
      user.recents(MOST_RECENTS),
      user.encounters.inState('open'),
      user.templates.all(),
    ]);
    return { bookmarks: shelf.bookmarks, notes, names, recents, encounters, templates };
  };
  return useLiveAnswer('mine of codes', ask, 'user');
}
