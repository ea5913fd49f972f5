import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { Release } from '../../../data/domain/release.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import { officialRelease } from '../../../data/formats/officialRelease.ts';
import type { ParsedRelease } from '../../../data/formats/parsedRelease.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { releaseIndex } from '../buildSearchIndex.ts';
import type { ImportStepOptions } from './inspect.ts';
import { InstallMeter } from './installMeter.ts';

/** Builds the search index while the records are being stored, verifies everything, and switches to the release. */
export async function install(
  parsed: ParsedRelease,
  effectiveFrom: CalendarDate,
  store: ReferenceStore,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<Release, StoreFailure>> {
  const release = officialRelease(parsed, effectiveFrom);
  const { records } = parsed;
  const meter = new InstallMeter(records.length, onProgress);
  const index = releaseIndex(release.series, records, { signal, onProgress: fraction => meter.indexed(fraction) });
  const installed = await store.installRelease(release, records, index, {
    signal,
    onProgress: progress => meter.installed(progress),
  });
  return installed.ok ? ok(release) : installed;
}
