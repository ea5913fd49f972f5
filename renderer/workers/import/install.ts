import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type Release, releaseTitle } from '../../../data/domain/release.ts';
import { countRecords } from '../../../data/domain/releaseCounts.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ParsedRelease } from '../../../data/formats/parsedRelease.ts';
import type { InstallProgress } from '../../../data/store/reference/installProgress.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { buildSearchIndex } from '../buildSearchIndex.ts';
import type { ImportStepOptions } from './inspect.ts';
import type { ImportProgress } from './protocol.ts';

/** Where each phase begins and ends within the whole installation, as measured on the official releases. */
const SHARES: Record<InstallProgress['phase'] | 'indexing', readonly [from: number, to: number]> = {
  indexing: [0, 0.4],
  storing: [0.4, 0.7],
  verifying: [0.7, 0.98],
  switching: [0.98, 1],
};

/** Builds the search index, stores and verifies everything, and switches to the release. */
export async function install(
  parsed: ParsedRelease,
  effectiveFrom: CalendarDate,
  store: ReferenceStore,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<Release, StoreFailure>> {
  const release = releaseOf(parsed, effectiveFrom);
  const { records } = parsed;
  const report = (phase: keyof typeof SHARES, rows: number, fraction: number) => {
    const [from, to] = SHARES[phase];
    const progress: ImportProgress = { phase, rows, fraction: from + (to - from) * fraction };
    onProgress(progress);
  };
  const segment = await buildSearchIndex(records, {
    signal,
    onProgress: fraction => report('indexing', Math.round(records.length * fraction), fraction),
  });
  if (segment === undefined) return fail({ kind: 'cancelled' });
  const installed = await store.installRelease(release, records, segment, {
    signal,
    onProgress: ({ phase, rows, fraction }) => report(phase, rows, fraction),
  });
  return installed.ok ? ok(release) : installed;
}

/** The same file, said to take effect on the same day, is the same release. */
function releaseOf({ series, source, records }: ParsedRelease, effectiveFrom: CalendarDate): Release {
  return {
    id: `${series}-${effectiveFrom}-${source.sha256.slice(0, 8)}`,
    series,
    kind: 'official',
    title: releaseTitle(series, effectiveFrom),
    effectiveFrom,
    source,
    counts: countRecords(records, effectiveFrom),
  };
}
