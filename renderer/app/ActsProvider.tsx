import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { isNoChange, type UserChange } from '../../data/domain/mine/userChange.ts';
import { actFailureWords } from '../hooks/actFailureWords.ts';
import { type Act, type ActFailure, type Acts, ActsContext } from '../hooks/useActs.ts';
import { useStores } from '../hooks/useStores.ts';
import { useAnnouncer } from '../ui/LiveRegion.tsx';
import { ActNotice, type Notice } from './ActNotice.tsx';

/** Steps that can be taken back. Older ones stay done. */
const MOST_UNDO = 50;

interface Done {
  readonly said: string;
  readonly undo: UserChange;
}

/** What the person did to their own data, told once it is on the disk, and the way to take it back. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const { user } = useStores();
  const announce = useAnnouncer();
  const [notice, setNotice] = useState<Notice>();
  const done = useRef<Done[]>([]);

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
      const result = await act;
      if (!result.ok) {
        fail(result.error);
        return false;
      }
      const canUndo = !isNoChange(result.value);
      if (canUndo) done.current = [...done.current, { said, undo: result.value }].slice(-MOST_UNDO);
      announce(said);
      setNotice(isQuiet ? undefined : { kind: 'done', said, canUndo });
      return true;
    },
    [announce, fail],
  );
  const undoLast = useCallback(() => {
    const last = done.current.at(-1);
    if (last === undefined) return;
    done.current = done.current.slice(0, -1);
    void user.apply(last.undo).then(result => {
      if (!result.ok) {
        done.current = [...done.current, last];
        fail(result.error);
        return;
      }
      const said = `Taken back: ${last.said}`;
      announce(said);
      setNotice({ kind: 'done', said, canUndo: false });
    });
  }, [user, announce, fail]);

  const tell = useCallback(
    (words: string) => {
      announce(words);
      setNotice({ kind: 'told', words });
    },
    [announce],
  );
  const dismiss = useCallback(() => setNotice(undefined), []);
  const acts = useMemo<Acts>(() => ({ follow, tell, undoLast }), [follow, tell, undoLast]);
  return (
    <ActsContext value={acts}>
      {children}
      {notice !== undefined && <ActNotice notice={notice} onUndo={undoLast} onDismiss={dismiss} />}
    </ActsContext>
  );
}
