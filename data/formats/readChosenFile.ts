import type { ReleaseSource } from '../domain/release.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sha256Hex } from '../domain/sha256.ts';
import {
  bestCandidate,
  type CompanionCandidate,
  companionCandidates,
  datasetCandidates,
  type LegendCandidate,
  legendCandidates,
  type ReleaseCandidate,
  tableCandidate,
} from './candidate.ts';
import { readCompanion } from './companions/readCompanion.ts';
import { readDatasets } from './datasets/readDatasets.ts';
import { findCandidates } from './findCandidates.ts';
import { type Legend, withLegends } from './hcpcs/legends.ts';
import type { ImportFailure } from './importFailure.ts';
import { READ_LIMITS } from './limits.ts';
import { type ChosenTable, chosenTable } from './lists/chosenTable.ts';
import { Cancelled, Pacer } from './pacer.ts';
import { parseCandidate } from './parseCandidate.ts';
import type { ParsedCompanion } from './parsedCompanion.ts';
import type { ParsedDataset } from './parsedDataset.ts';
import type { ChosenFile, ParsedRelease, ReadOptions } from './parsedRelease.ts';
import { UnpackBudget } from './unpack/unpackBudget.ts';
import { whatItIs } from './whatItIs.ts';

/** What an official file turned out to be. */
export type ReadFile =
  | { readonly kind: 'release'; readonly release: ParsedRelease }
  /** At least one; a zip may hold several. */
  | { readonly kind: 'companions'; readonly companions: readonly ParsedCompanion[] }
  /** At least one; a zip may hold several kinds and several editions. */
  | { readonly kind: 'datasets'; readonly datasets: readonly ParsedDataset[] }
  /** No layout this app knows, but a table. */
  | ChosenTable;

/**
 * Reads an official file a person chose: a release of codes (see `readRelease`), or files that go with one (tabular
 * list, index, its tables, crosswalk), or data sets (fee schedules), told apart by what is in them. Where a zip holds a
 * release, that is what it is.
 *
 * Installs nothing and keeps nothing. What cannot be trusted is a failure that names file and line; what is odd but
 * whole is an issue of the answer.
 */
export async function readChosenFile(
  file: ChosenFile,
  options: ReadOptions = {},
): Promise<Result<ReadFile, ImportFailure>> {
  const pacer = new Pacer(options);
  try {
    return await read(file, pacer);
  } catch (reason) {
    if (reason instanceof Cancelled) return fail({ kind: 'cancelled' });
    throw reason;
  }
}

async function read(file: ChosenFile, pacer: Pacer): Promise<Result<ReadFile, ImportFailure>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: 'empty-file', file: name });
  const limitBytes = READ_LIMITS.memberBytes;
  if (bytes.length > limitBytes) return fail({ kind: 'too-large', file: name, limitBytes });
  await pacer.pause({ phase: 'checking', rows: 0, fraction: 0 });
  const hash = sha256Hex(bytes);
  const candidates = await findCandidates(bytes, { file: name, budget: new UnpackBudget(), pacer });
  if (!candidates.ok) return candidates;
  const sourceOf = async (path: readonly string[]): Promise<ReleaseSource> => {
    const memberName = path.join(' › ');
    const source = { fileName: name, byteLength: bytes.length, sha256: await hash };
    return memberName === '' ? source : { ...source, memberName };
  };
  const best = bestCandidate(candidates.value);
  const legends = legendCandidates(candidates.value);
  if (best !== undefined) return readBest(best, legends, name, pacer, sourceOf);
  const companions = companionCandidates(candidates.value);
  if (companions.length > 0) return readAll(companions, name, pacer, sourceOf);
  const datasets = datasetCandidates(candidates.value);
  if (datasets.length > 0) {
    const parsed = await readDatasets(datasets, name, pacer, sourceOf);
    return parsed.ok ? ok({ kind: 'datasets', datasets: parsed.value }) : parsed;
  }
  const table = legends.length === 0 ? tableCandidate(candidates.value) : undefined;
  if (table !== undefined) {
    const bytes = await table.read();
    if (!bytes.ok) return bytes;
    return ok(chosenTable(table.table, bytes.value, [name, ...table.path].join(' › '), await sourceOf(table.path)));
  }
  const partOnly = { sawInstead: 'one part of a HCPCS release; choose the whole zip as it was downloaded' };
  return fail({ kind: 'not-recognised', file: name, ...(legends.length > 0 ? partOnly : whatItIs(bytes)) });
}

type SourceOf = (path: readonly string[]) => Promise<ReleaseSource>;

async function readBest(
  best: ReleaseCandidate,
  legends: readonly LegendCandidate[],
  chosenName: string,
  pacer: Pacer,
  sourceOf: SourceOf,
): Promise<Result<ReadFile, ImportFailure>> {
  const parsed = await parseCandidate(best, chosenName);
  if (!parsed.ok) return parsed;
  const read: Legend[] = [];
  for (const { readLegend } of parsed.value.series === 'hcpcs' ? legends : []) {
    const legend = await readLegend();
    if (!legend.ok) return legend;
    read.push(legend.value);
  }
  const records = withLegends(parsed.value.records, read);
  if (records.length === 0) return fail({ kind: 'not-recognised', file: chosenName });
  pacer.report({ phase: 'reading', rows: records.length, fraction: 1 });
  return ok({ kind: 'release', release: { ...parsed.value, records, source: await sourceOf(best.path) } });
}

/** One that cannot be trusted makes the whole file one that cannot. */
async function readAll(
  candidates: readonly CompanionCandidate[],
  chosenName: string,
  pacer: Pacer,
  sourceOf: SourceOf,
): Promise<Result<ReadFile, ImportFailure>> {
  const companions: ParsedCompanion[] = [];
  for (const [at, { companion, path, read }] of candidates.entries()) {
    const within = pacer.within(at / candidates.length, (at + 1) / candidates.length);
    const bytes = await read();
    if (!bytes.ok) return bytes;
    const file = [chosenName, ...path].join(' › ');
    const names = [...path.toReversed(), chosenName];
    const parsed = await readCompanion({ kind: companion, bytes: bytes.value, file, names }, within);
    if (!parsed.ok) return parsed;
    within.report({ phase: 'reading', rows: parsed.value.records.length, fraction: 1 });
    companions.push({ ...parsed.value, source: await sourceOf(path) });
  }
  return ok({ kind: 'companions', companions });
}
