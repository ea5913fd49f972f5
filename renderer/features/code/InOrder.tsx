import { memo, Suspense, startTransition, useCallback, useContext, useEffect, useState } from 'react';
import { useIsSlow } from '../../hooks/answers/useIsSlow.ts';
import { type Layer, LayerToldContext, LeavingContext } from '../../ui/inOrder.ts';

/** A layer that takes longer does not keep the others away for ever, even if it will then push them down. */
const LONGEST_TURN_MS = 3_000;
/** Below what is seen first nothing begins before the page was looked at: stepping through codes draws only their tops. */
const REST_MS = 50;
/** A layer begins at the latest after this, where the page does not come to rest. */
const REST_WITHIN_MS = 100;
/** What comes sooner need not be said to be on its way. */
const SLOW_MS = 400;

const NONE: ReadonlySet<string> = new Set();

/**
 * The layers of a long page, from the top down: what is seen first as soon as it can be, then each once all above it are
 * whole, so that nothing moves what stands already, and a page that is left at once has drawn and read little that nobody saw.
 *
 * @param atOnce how many are drawn in the first step
 * @param seenFirst how many the first window shows: they wait for each other only
 */
export function InOrder({
  layers,
  atOnce,
  seenFirst,
}: {
  readonly layers: readonly Layer[];
  readonly atOnce: number;
  readonly seenFirst: number;
}) {
  const [drawn, setDrawn] = useState(atOnce);
  const [told, setTold] = useState(NONE);
  const tell = useCallback((id: string) => setTold(before => new Set([...before, id])), []);
  const isWaiting = layers.slice(0, drawn).some(({ id }) => !told.has(id));
  const isSlow = useIsSlow(isWaiting, SLOW_MS);
  const isLeaving = useContext(LeavingContext);
  const hasMore = drawn < layers.length && !isLeaving;
  useEffect(() => {
    if (!hasMore) return;
    const drawNext = () => startTransition(() => setDrawn(drawn + 1));
    if (isWaiting || drawn <= seenFirst) {
      const isSeenFirst = drawn < seenFirst;
      const timer = setTimeout(drawNext, isWaiting ? LONGEST_TURN_MS : isSeenFirst ? 0 : REST_MS);
      return () => clearTimeout(timer);
    }
    const rest = requestIdleCallback(drawNext, { timeout: REST_WITHIN_MS });
    return () => cancelIdleCallback(rest);
  }, [drawn, seenFirst, hasMore, isWaiting]);
  return (
    <>
      {layers.slice(0, drawn).map(layer => (
        <Turn key={layer.id} layer={layer} onTold={tell} />
      ))}
      {isSlow && <p role="status">Reading…</p>}
    </>
  );
}

const Turn = memo(function Turn({
  layer: { id, node },
  onTold,
}: {
  readonly layer: Layer;
  readonly onTold: (id: string) => void;
}) {
  const tell = useCallback(() => onTold(id), [onTold, id]);
  return (
    <LayerToldContext value={tell}>
      <Suspense>{node}</Suspense>
    </LayerToldContext>
  );
});
