import { useCallback, useRef } from 'react';
import type { ListMove } from './resultKeys.ts';
import { useFocusWhen } from './useFocusWhen.ts';
import { useReadingKeys } from './useReadingKeys.ts';

/** Where the focus is on this screen: in the box at first, in the field that narrows the results while one is written. */
export function useLookupFocus({
  startsInBox,
  isRefining,
  onReadingMove,
  onRefine,
}: {
  readonly startsInBox: boolean;
  readonly isRefining: boolean;
  readonly onReadingMove: (move: ListMove) => void;
  /** @returns whether there is something to narrow now */
  readonly onRefine: () => boolean;
}) {
  const screen = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const refineBox = useRef<HTMLInputElement>(null);
  const focusBox = useCallback(() => box.current?.focus(), []);
  useFocusWhen(startsInBox, box);
  useFocusWhen(isRefining, refineBox);
  useReadingKeys(screen, box, onReadingMove, () => {
    if (onRefine()) refineBox.current?.focus();
  });
  return { screen, box, refineBox, focusBox };
}
