import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import type { Release } from '../../../data/domain/release.ts';
import { countRecords } from '../../../data/domain/releaseCounts.ts';
import { compareRecords } from '../../../data/domain/releaseDifference.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import type { ChosenTable } from '../../../data/formats/lists/chosenTable.ts';
import type { ParsedDataset } from '../../../data/formats/parsedDataset.ts';
import type { ChosenFile, ParsedRelease } from '../../../data/formats/parsedRelease.ts';
import { readChosenFile } from '../../../data/formats/readChosenFile.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { breathe } from '../breathe.ts';
import { inspectCompanions, type ReadCompanion } from './inspectCompanions.ts';
import { inspectDatasets } from './inspectDatasets.ts';
import type {
  ChangeList,
  CompanionsPreview,
  DatasetsPreview,
  ImportPreview,
  ImportProgress,
  ReleaseDifference,
  TablePreview,
} from './protocol.ts';

/** How many examples of each kind of change a person is shown. */
const SAMPLES = 100;
/** Share of the work that is reading the file; the rest is comparing with what is installed. */
const READING_SHARE = 0.8;

export type Inspected =
  | { readonly kind: 'release'; readonly preview: ImportPreview; readonly parsed: ParsedRelease }
  | { readonly kind: 'companions'; readonly preview: CompanionsPreview; readonly contents: readonly ReadCompanion[] }
  | { readonly kind: 'datasets'; readonly preview: DatasetsPreview; readonly parsed: readonly ParsedDataset[] }
  | { readonly kind: 'table'; readonly preview: TablePreview; readonly chosen: ChosenTable };

export interface ImportStepOptions {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** Reads a file and tells what installing it would do. Changes nothing. */
export async function inspect(
  file: ChosenFile,
  store: ReferenceStore,
  today: CalendarDate,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<Inspected, ImportFailure | StoreFailure>> {
  const read = await readChosenFile(file, {
    signal,
    onProgress: progress => onProgress({ ...progress, fraction: progress.fraction * READING_SHARE }),
  });
  if (!read.ok) return read;
  if (read.value.kind === 'companions') {
    const found = await inspectCompanions(read.value.companions, store, signal);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const rows = found.preview.companions.reduce((sum, { companion }) => sum + companion.counts.records, 0);
    onProgress({ phase: 'comparing', rows, fraction: 1 });
    return ok({ kind: 'companions', ...found });
  }
  if (read.value.kind === 'datasets') {
    const { datasets } = read.value;
    const preview = await inspectDatasets(datasets, store);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    onProgress({ phase: 'comparing', rows: datasets.reduce((sum, { rowCount }) => sum + rowCount, 0), fraction: 1 });
    return ok({ kind: 'datasets', preview, parsed: datasets });
  }
  if (read.value.kind === 'table') {
    const { table, source } = read.value;
    onProgress({ phase: 'comparing', rows: 0, fraction: 1 });
    return ok({ kind: 'table', preview: { table, source }, chosen: read.value });
  }
  const parsed = read.value.release;
  const rows = parsed.records.length;
  onProgress({ phase: 'comparing', rows, fraction: READING_SHARE });
  const difference = await differenceFromActive(parsed, store);
  await breathe();
  if (signal.aborted) return fail({ kind: 'cancelled' });
  const alreadyInstalled = await findSameFile(parsed, store);
  onProgress({ phase: 'comparing', rows, fraction: 1 });
  const { series, source, suggestedEffectiveFrom, issues, issueCount, records } = parsed;
  const preview: ImportPreview = {
    series,
    source,
    ...(suggestedEffectiveFrom && { suggestedEffectiveFrom }),
    counts: countRecords(records, suggestedEffectiveFrom?.date ?? today),
    issues,
    issueCount,
    ...(difference && { difference }),
    ...(alreadyInstalled && { alreadyInstalled }),
  };
  return ok({ kind: 'release', preview, parsed });
}

/** Reads a table as the list a person says it is, and tells what installing it would do. Changes nothing. */
export async function inspectList(
  chosen: ChosenTable,
  mapping: ListMapping,
  store: ReferenceStore,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<Inspected, ImportFailure | StoreFailure>> {
  const list = await chosen.readList(mapping, { signal, onProgress });
  if (!list.ok) return list;
  const parsed = [list.value];
  return ok({ kind: 'datasets', preview: await inspectDatasets(parsed, store), parsed });
}

async function differenceFromActive(
  { series, records }: ParsedRelease,
  store: ReferenceStore,
): Promise<ReleaseDifference | undefined> {
  const against = await store.activeRelease(series);
  if (against?.kind !== 'official') return undefined;
  const before = await readableRecords(store, against);
  if (before === undefined) return undefined;
  const { added, removed, reworded } = compareRecords(before, records);
  return {
    against,
    added: changeList(added, ({ code, longText }) => ({ code, text: longText })),
    removed: changeList(removed, ({ code, longText }) => ({ code, text: longText })),
    reworded: changeList(reworded, ({ before: old, after }) => ({
      code: after.code,
      text: after.longText,
      before: old.longText,
    })),
  };
}

/** Damaged records must not stand in the way of the import that repairs them: then there is nothing to compare with. */
async function readableRecords(store: ReferenceStore, release: Release): Promise<readonly CodeRecord[] | undefined> {
  try {
    return await store.recordsOf(release.id);
  } catch {
    return undefined;
  }
}

function changeList<T>(changes: readonly T[], sample: (change: T) => ChangeList['samples'][number]): ChangeList {
  const inCodeOrder = changes.map(sample).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { count: changes.length, samples: inCodeOrder.slice(0, SAMPLES) };
}

async function findSameFile({ series, source }: ParsedRelease, store: ReferenceStore): Promise<Release | undefined> {
  const installed = await store.releases();
  return installed.find(({ release }) => release.series === series && release.source.sha256 === source.sha256)?.release;
}
