import { fail, ok, type Result } from '../domain/result.ts';
import { type Candidate, isBestPossible } from './candidate.ts';
import { ascCandidate } from './datasets/ascWorkbook.ts';
import type { ImportFailure } from './importFailure.ts';
import { SAMPLE_BYTES } from './recognise.ts';
import { textCandidate } from './textCandidate.ts';
import { containerOf } from './unpack/container.ts';
import { gunzip } from './unpack/gunzip.ts';
import { openZip, readMember, type ZipContext, type ZipMember } from './unpack/zipArchive.ts';
import {
  findReleaseSheet,
  findUnlistedCodes,
  isWorkbook,
  openWorkbook,
  readReleaseSheet,
} from './workbook/workbook.ts';
import { findDatasetSheets } from './workbook/workbookDatasets.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** The list of unlisted codes is 20 KB as a workbook; the release and the list of changes are over 700 KB. */
const MOST_LEGEND_BYTES = 256 * 1024;

type Found = Result<readonly Candidate[], ImportFailure>;

/** Where a file stands: the names down to it, and how many archives are around it. */
interface Place {
  readonly path: readonly string[];
  readonly depth: number;
}

/** Everything in a chosen file that is in a layout this app reads; empty where there is nothing. */
export async function findCandidates(
  bytes: Bytes,
  context: ZipContext,
  place: Place = { path: [], depth: 0 },
): Promise<Found> {
  switch (containerOf(bytes)) {
    case 'none': {
      const file = { path: place.path, byteLength: bytes.length, read: async () => ok(bytes) };
      return ok(asList(textCandidate(bytes, file, context.pacer)));
    }
    case 'gzip':
      return inGzip(bytes, context, place);
    case 'zip':
      return inZip(bytes, context, place);
  }
}

async function inGzip(bytes: Bytes, context: ZipContext, { path, depth }: Place): Promise<Found> {
  if (depth > context.budget.limits.depth) return ok([]);
  const unpacked = await gunzip(bytes, context);
  return unpacked.ok ? findCandidates(unpacked.value, context, { path, depth: depth + 1 }) : unpacked;
}

async function inZip(bytes: Bytes, context: ZipContext, place: Place): Promise<Found> {
  const members = await openZip(bytes, context);
  if (!members.ok) return members;
  if (isWorkbook(members.value)) return inWorkbook(members.value, context, place);
  if (place.depth > context.budget.limits.depth) return ok([]);
  const found = await inMembers(members.value, context, place);
  if (!found.ok || found.value.length > 0 || place.depth > 0) return found;
  return fail({ kind: 'no-release-in-zip', file: context.file, members: members.value.map(({ name }) => name) });
}

async function inMembers(members: readonly ZipMember[], context: ZipContext, { path, depth }: Place): Promise<Found> {
  const candidates: Candidate[] = [];
  const archives: ZipMember[] = [];
  for (const member of members) {
    const sample = await readMember(member, context, SAMPLE_BYTES);
    if (!sample.ok) return sample;
    if (containerOf(sample.value) !== 'none') archives.push(member);
    const read = () => readMember(member, context);
    const file = { path: [...path, member.name], byteLength: member.unpackedBytes, read };
    candidates.push(...asList(textCandidate(sample.value, file, context.pacer)));
  }
  const hasBest = isBestPossible(candidates);
  for (const archive of archives) {
    // With the best source at hand only a short list beside it is still of use.
    if (hasBest && archive.unpackedBytes > MOST_LEGEND_BYTES) continue;
    const inner = await readMember(archive, context);
    if (!inner.ok) return inner;
    const file = `${context.file} › ${archive.name}`;
    const place = { path: [...path, archive.name], depth: depth + 1 };
    const found = await findCandidates(inner.value, { ...context, file }, place);
    if (!found.ok) return found;
    candidates.push(...found.value.filter(candidate => !hasBest || 'legend' in candidate));
  }
  return ok(candidates);
}

async function inWorkbook(members: readonly ZipMember[], context: ZipContext, { path }: Place): Promise<Found> {
  const workbook = await openWorkbook(members, context);
  if (!workbook.ok) return workbook;
  const sheet = await findReleaseSheet(workbook.value);
  if (!sheet.ok) return sheet;
  const release = sheet.value;
  if (release === undefined) {
    const unlisted = await findUnlistedCodes(workbook.value);
    if (!unlisted.ok) return unlisted;
    const codes = unlisted.value;
    if (codes !== undefined) {
      return ok([{ legend: 'unlisted-codes', readLegend: async () => ok({ kind: 'unlisted-codes', codes }) }]);
    }
    const addenda = await ascCandidate(workbook.value, path);
    if (!addenda.ok) return addenda;
    return addenda.value === undefined ? findDatasetSheets(workbook.value, path) : ok([addenda.value]);
  }
  return ok([
    {
      layout: 'hcpcs-workbook',
      path,
      byteLength: release.unpackedBytes,
      readRecords: (file, issues) => readReleaseSheet(workbook.value, release, file, issues),
    },
  ]);
}

function asList(candidate: Candidate | undefined): readonly Candidate[] {
  return candidate ? [candidate] : [];
}
