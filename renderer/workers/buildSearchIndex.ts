import type { CodeRecord } from '../../data/domain/codeRecord.ts';
import { buildSegmentSteps } from '../../data/search/buildSegment.ts';
import { StoreError } from '../../data/store/storeError.ts';
import { breathe } from './breathe.ts';

/** Work at most this long without letting messages in. */
const SLICE_MS = 8;

interface BuildOptions {
  /** 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The search data of a release, built in slices, so that other work of the thread goes on between them.
 * Throws `cancelled` where it was.
 */
export async function buildSearchIndex(
  records: readonly CodeRecord[],
  { onProgress, signal }: BuildOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const steps = buildSegmentSteps(records);
  let sliceEndsAt = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value.fraction);
    if (performance.now() < sliceEndsAt) continue;
    await breathe();
    if (signal?.aborted) throw new StoreError({ kind: 'cancelled' });
    sliceEndsAt = performance.now() + SLICE_MS;
  }
}
