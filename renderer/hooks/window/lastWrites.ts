import { useEffect } from 'react';

type Write = () => unknown;

/** What waits for a pause before it is written, each by what writes it now. */
const waiting = new Set<Write>();

/**
 * Has `write` called before the window closes, and when the part of the screen it belongs to is left: for what is written
 * once it rests, so that leaving at once loses nothing. It does nothing where nothing waits.
 *
 * @param write the same function as long as it writes the same thing; `undefined` where there is nothing to write.
 */
export function useLastWrite(write: Write | undefined): void {
  useEffect(() => {
    if (write === undefined) return;
    const forget = holdLastWrite(write);
    return () => {
      forget();
      write();
    };
  }, [write]);
}

/** @returns what forgets it. */
export function holdLastWrite(write: Write): () => void {
  waiting.add(write);
  return () => waiting.delete(write);
}

/** Writes all that waits. Resolves when each was written or could not be. */
export async function writeAllThatWaits(): Promise<void> {
  await Promise.allSettled([...waiting].map(async write => write()));
}
