import type { CodeRecord } from '../../data/domain/codeRecord.ts';
import type { ReleaseSeries } from '../../data/domain/codeSystem.ts';
import { buildNamesSteps } from '../../data/search/names/buildNames.ts';
import type { OfficialName } from '../../data/search/names/officialNames.ts';
import { hasShortTextNames, shortTextNames } from '../../data/search/names/shortTextNames.ts';
import { type BuildProgress, buildSegmentSteps } from '../../data/search/segment/buildSegment.ts';
import type { ReleaseIndex } from '../../data/store/reference/stageContent.ts';
import { StoreError } from '../../data/store/storeError.ts';
import { breathe } from './breathe.ts';

/** Work at most this long without letting messages in. */
const SLICE_MS = 8;

interface BuildOptions {
  /** 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The search data of a release, built in slices, so that other work of the thread goes on between them.
 * Throws `cancelled` where it was.
 */
export function buildSearchIndex(
  records: readonly CodeRecord[],
  options: BuildOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return buildInSlices(buildSegmentSteps(records), options);
}

/** All that search reads of a release, as work to be done while the release is being stored. */
export function releaseIndex(
  series: ReleaseSeries,
  records: readonly CodeRecord[],
  { onProgress, signal }: BuildOptions = {},
): ReleaseIndex {
  return {
    segment: () => buildSearchIndex(records, { onProgress, signal }),
    names: hasShortTextNames(series) ? () => buildNameIndex(shortTextNames(records), { signal }) : undefined,
  };
}

/** Names from a file as search reads them, built the same way. */
export function buildNameIndex(
  names: readonly OfficialName[],
  options: BuildOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return buildInSlices(buildNamesSteps(names), options);
}

async function buildInSlices(
  steps: Generator<BuildProgress, Uint8Array<ArrayBuffer>, void>,
  { onProgress, signal }: BuildOptions,
): Promise<Uint8Array<ArrayBuffer>> {
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
