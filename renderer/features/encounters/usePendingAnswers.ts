import { useCallback, useState } from 'react';
import type { ItemAnswer, ItemMark } from '../../../data/domain/mine/itemMark.ts';

/** An answer the person gave that the store does not show yet. */
export interface PendingAnswer {
  readonly answer: ItemAnswer;
  /** ISO date and time, UTC: what it is stored with. */
  readonly at: string;
}

export type PendingAnswers = ReadonlyMap<string, PendingAnswer>;

const NONE: PendingAnswers = new Map();
/** An answer that was written is read again in a few milliseconds; one that was taken back at once is never read. */
const READ_BY_NOW_MS = 1_000;

/**
 * Answers on their way to the disk, by item: shown at once, until what is stored shows them. So a tick never goes off
 * and on again between its writing and its reading.
 *
 * @param stored the answers as stored, by item.
 */
export function usePendingAnswers(stored: ReadonlyMap<string, ItemMark>) {
  const [pending, setPending] = useState(NONE);
  const left = [...pending].filter(([key, { at }]) => (stored.get(key)?.at ?? '') < at);
  if (left.length < pending.size) setPending(new Map(left));

  const end = useCallback((key: string, at: string) => {
    setPending(last => (last.get(key)?.at === at ? new Map([...last].filter(([each]) => each !== key)) : last));
  }, []);
  /** @param writing resolves to whether the answer is on the disk. */
  const follow = useCallback(
    async (key: string, answer: PendingAnswer, writing: Promise<boolean>) => {
      setPending(last => new Map(last).set(key, answer));
      const isWritten = await writing;
      if (isWritten) setTimeout(() => end(key, answer.at), READ_BY_NOW_MS);
      else end(key, answer.at);
      return isWritten;
    },
    [end],
  );
  return { pending, follow };
}
