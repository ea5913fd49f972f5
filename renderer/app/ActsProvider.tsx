import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { isNoChange } from '../../data/domain/mine/userChange.ts';
import { useStores } from '../hooks/answers/useStores.ts';
import { actFailureWords } from '../hooks/mine/actFailureWords.ts';
import { type Act, type ActFailure, type Acts, ActsContext } from '../hooks/mine/useActs.ts';
import { useAnnouncer } from '../ui/LiveRegion.tsx';
import { ActNotice, type Notice } from './ActNotice.tsx';
import { createUndoSteps } from './undoSteps.ts';

/** What the person did to their own data, told once it is on the disk, and the way to take it back. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const { user } = useStores();
  const announce = useAnnouncer();
  const [notice, setNotice] = useState<Notice>();
  const [steps] = useState(createUndoSteps);

  const fail = useCallback(
    (failure: ActFailure) => {
      const { title, whatHappened } = actFailureWords(failure);
      announce(`${title}. ${whatHappened}`);
      setNotice({ kind: 'failed', failure });
    },
    [announce],
  );
  const follow = useCallback(
    async (act: Act, said: string, isQuiet = false) => {
      steps.begin(act, said);
      const result = await act;
      if (!result.ok) {
        fail(result.error);
        return false;
      }
      announce(said);
      setNotice(isQuiet ? undefined : { kind: 'done', said, canUndo: !isNoChange(result.value) });
      return true;
    },
    [announce, fail, steps],
  );
  const undoLast = useCallback(async () => {
    const last = await steps.takeLast();
    if (last === undefined) return;
    const result = await user.apply(last.undo);
    if (!result.ok) {
      steps.putBack(last);
      fail(result.error);
      return;
    }
    const said = `Taken back: ${last.said}`;
    announce(said);
    setNotice({ kind: 'done', said, canUndo: false });
  }, [user, announce, fail, steps]);

  const tell = useCallback(
    (words: string) => {
      announce(words);
      setNotice({ kind: 'told', words });
    },
    [announce],
  );
  const dismiss = useCallback(() => setNotice(undefined), []);
  const acts = useMemo<Acts>(() => ({ follow, tell, undoLast: () => void undoLast() }), [follow, tell, undoLast]);
  return (
    <ActsContext value={acts}>
      {children}
      {notice !== undefined && <ActNotice notice={notice} onUndo={() => void undoLast()} onDismiss={dismiss} />}
    </ActsContext>
  );
}
