import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same and always does what `handler` of the latest drawing does: for handlers
 * given to parts that are only drawn again when their values change.
 */
export function useStableHandler<A extends readonly unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
