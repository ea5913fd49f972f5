import type { CodeRecord } from '../../data/domain/codeRecord.ts';
import { buildSegmentSteps } from '../../data/search/buildSegment.ts';
import { breathe } from './breathe.ts';

/** Work at most this long without letting messages in. */
const SLICE_MS = 24;

interface BuildOptions {
  /** 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** The search data of a release, built in slices; `undefined` where it was cancelled. */
export async function buildSearchIndex(
  records: readonly CodeRecord[],
  { onProgress, signal }: BuildOptions = {},
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const steps = buildSegmentSteps(records);
  let sliceEndsAt = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value.fraction);
    if (performance.now() < sliceEndsAt) continue;
    await breathe();
    if (signal?.aborted) return undefined;
    sliceEndsAt = performance.now() + SLICE_MS;
  }
}
