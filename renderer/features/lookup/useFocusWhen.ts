import { type RefObject, useLayoutEffect } from 'react';

/** Gives a box the focus each time its turn comes. */
export function useFocusWhen(isItsTurn: boolean, box: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    if (isItsTurn) box.current?.focus();
  }, [isItsTurn, box]);
}
