import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect } from 'react';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';

/** Rows drawn beyond what is seen, so that a wheel turn shows no gap. */
const OVERSCAN = 6;

/** The rows in view of a long list of rows of one height. @param rem their height, the same as in the style sheet */
export function useRows(scroller: RefObject<HTMLDivElement | null>, count: number, rem: number) {
  const rowHeight = useRemPixels(rem);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  return { virtualizer, rowHeight };
}
