import { startTransition, useContext, useEffect, useState } from 'react';
import { LeavingContext } from './inOrder.ts';

/** The next part begins at the latest after this, where the page does not come to rest. */
const REST_WITHIN_MS = 100;

/**
 * How many of `count` parts of a long layer are drawn: one at first, then one more a frame once the page is at rest, so that a
 * key pressed meanwhile waits for one part and not for all. A page that is left draws no more.
 */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(1);
  const isLeaving = useContext(LeavingContext);
  const hasMore = drawn < count && !isLeaving;
  useEffect(() => {
    if (!hasMore) return;
    let rest = 0;
    const drawNext = () => startTransition(() => setDrawn(drawn + 1));
    // What was drawn is laid out and painted first: of two parts in one frame a key would wait for both.
    const painted = requestAnimationFrame(() => {
      rest = requestIdleCallback(drawNext, { timeout: REST_WITHIN_MS });
    });
    return () => {
      cancelAnimationFrame(painted);
      cancelIdleCallback(rest);
    };
  }, [drawn, hasMore]);
  return Math.min(drawn, count);
}
