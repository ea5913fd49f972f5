import { fail, ok, type Result } from '../domain/result.ts';
import { type Candidate, isBestPossible } from './candidate.ts';
import type { ImportFailure } from './importFailure.ts';
import { recogniseText, SAMPLE_BYTES } from './recognise.ts';
import { containerOf } from './unpack/container.ts';
import { gunzip } from './unpack/gunzip.ts';
import { openZip, readMember, type ZipContext, type ZipMember } from './unpack/zipArchive.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

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
): Promise<Result<readonly Candidate[], ImportFailure>> {
  switch (containerOf(bytes)) {
    case 'none':
      return ok(textCandidate(bytes, bytes.length, place.path, async () => ok(bytes)));
    case 'gzip':
      return inGzip(bytes, context, place);
    case 'zip':
      return inZip(bytes, context, place);
  }
}

function textCandidate(
  sample: Uint8Array,
  byteLength: number,
  path: readonly string[],
  read: Candidate['read'],
): readonly Candidate[] {
  const layout = recogniseText(sample);
  return layout ? [{ layout, path, byteLength, read }] : [];
}

async function inGzip(
  bytes: Bytes,
  context: ZipContext,
  { path, depth }: Place,
): Promise<Result<readonly Candidate[], ImportFailure>> {
  if (depth > context.budget.limits.depth) return ok([]);
  const unpacked = await gunzip(bytes, context);
  return unpacked.ok ? findCandidates(unpacked.value, context, { path, depth: depth + 1 }) : unpacked;
}

async function inZip(
  bytes: Bytes,
  context: ZipContext,
  { path, depth }: Place,
): Promise<Result<readonly Candidate[], ImportFailure>> {
  if (depth > context.budget.limits.depth) return ok([]);
  const members = await openZip(bytes, context);
  if (!members.ok) return members;
  const candidates: Candidate[] = [];
  const archives: ZipMember[] = [];
  for (const member of members.value) {
    const sample = await readMember(member, context, SAMPLE_BYTES);
    if (!sample.ok) return sample;
    if (containerOf(sample.value) !== 'none') archives.push(member);
    const read = () => readMember(member, context);
    candidates.push(...textCandidate(sample.value, member.unpackedBytes, [...path, member.name], read));
  }
  if (isBestPossible(candidates)) return ok(candidates);
  for (const archive of archives) {
    const inner = await readMember(archive, context);
    if (!inner.ok) return inner;
    const found = await findCandidates(inner.value, context, { path: [...path, archive.name], depth: depth + 1 });
    if (!found.ok) return found;
    candidates.push(...found.value);
  }
  if (candidates.length === 0 && depth === 0) {
    return fail({ kind: 'no-release-in-zip', file: context.file, members: members.value.map(({ name }) => name) });
  }
  return ok(candidates);
}
