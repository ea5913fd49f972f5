import {
  configure,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { Cancelled, type Pacer } from '../pacer.ts';
import { ByteSink } from './byteSink.ts';
import { isJunk } from './junk.ts';
import type { UnpackBudget } from './unpackBudget.ts';

// The platform's own DecompressionStream does the work, in this thread: no worker from a blob, no WebAssembly.
configure({ useWebWorkers: false, useCompressionStream: true });

export interface ZipContext {
  /** What failures call the zip. */
  readonly file: string;
  readonly budget: UnpackBudget;
  readonly pacer: Pacer;
}

/** One file inside a zip; folders and what operating systems leave behind are not members. */
export interface ZipMember {
  readonly name: string;
  readonly packedBytes: number;
  /** As declared: may be a lie. */
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
  readonly entry: FileEntry;
}

/** Reads the list of members; nothing is unpacked yet. */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  context: ZipContext,
): Promise<Result<readonly ZipMember[], ImportFailure>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true });
  const members: ZipMember[] = [];
  let entries = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries += 1;
      if (entries > context.budget.limits.members) {
        const sawInstead = `a zip with more than ${context.budget.limits.members} files`;
        return fail({ kind: 'not-recognised', file: context.file, sawInstead });
      }
      if (isMember(entry)) members.push(memberOf(entry));
    }
    return ok(members);
  } catch {
    return fail({ kind: 'damaged-zip', file: context.file });
  }
}

/** Unpacks one member and checks its checksum; with `enough`, only its first bytes, unchecked. */
export async function readMember(
  member: ZipMember,
  context: ZipContext,
  enough?: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ImportFailure>> {
  const { file, budget, pacer } = context;
  if (member.isEncrypted) return fail({ kind: 'encrypted', file, member: member.name });
  const declaredLimit = enough === undefined && budget.limitBrokenBy(member.packedBytes, member.unpackedBytes);
  if (declaredLimit) return fail({ kind: 'too-large', file, member: member.name, limitBytes: declaredLimit });
  const sink = new ByteSink({
    packedBytes: member.packedBytes,
    budget,
    pacer,
    fractionOf: bytes => (0.5 * bytes) / Math.max(bytes, member.unpackedBytes, 1),
    ...(enough === undefined ? {} : { enough }),
  });
  try {
    await member.entry.getData(sink.stream, {
      checkSignature: true,
      ...(pacer.signal ? { signal: pacer.signal } : {}),
    });
  } catch (reason) {
    if (reason instanceof Cancelled || pacer.signal?.aborted) throw new Cancelled();
    if (sink.stopped === undefined) return fail({ kind: 'damaged-zip', file, member: member.name });
    const { limitBytes } = sink.stopped;
    if (limitBytes !== undefined) return fail({ kind: 'too-large', file, member: member.name, limitBytes });
  }
  return ok(sink.drain());
}

function isMember(entry: Entry): entry is FileEntry {
  return !entry.directory && !isJunk(entry.filename);
}

function memberOf(entry: FileEntry): ZipMember {
  return {
    name: entry.filename,
    packedBytes: entry.compressedSize,
    unpackedBytes: entry.uncompressedSize,
    isEncrypted: entry.encrypted,
    entry,
  };
}
