import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { damaged } from './contentReader.ts';
import { bytesOfPart } from './partBytes.ts';
import type { PartRow, ReferenceDb } from './referenceDb.ts';
import { blobPartOf } from './writeChunks.ts';

/** The search index of one release, as stored; `data/search` knows what is in it. */
export interface StoredSegment {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lower-case hex: what `bytes` should hash to. */
  readonly sha256: string;
}

export async function readSegment(db: ReferenceDb, releaseId: string): Promise<StoredSegment | undefined> {
  const part = await db.transaction('r', db.releases, db.parts, async () => {
    const row = await db.releases.get(releaseId);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
    return await db.parts.get([row.contentId, 'segment']);
  });
  return part && { bytes: await bytesOfPart(part), sha256: part.sha256 };
}

/** Of every active release, checked. Throws `corrupt` where one is missing or damaged. */
export async function readSegments(db: ReferenceDb): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts = await db.transaction('r', db.releases, db.active, db.parts, async () => {
    const active = await db.active.toArray();
    const rows = await db.releases.bulkGet(active.map(row => row.releaseId));
    return await db.parts.bulkGet(rows.map(row => [row?.contentId ?? '', 'segment'] as [string, 'segment']));
  });
  return await Promise.all(parts.map(wholeBytes));
}

async function wholeBytes(part: PartRow | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = part && (await bytesOfPart(part).catch(() => undefined));
  if (bytes !== undefined && (await sha256Hex(bytes)) === part?.sha256) return bytes;
  throw damaged('segment');
}

export async function replaceSegment(
  db: ReferenceDb,
  releaseId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<null> {
  const part = await blobPartOf('segment', bytes);
  return await db.transaction('rw', db.releases, db.parts, async () => {
    const row = await db.releases.get(releaseId);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
    await db.parts.put({ contentId: row.contentId, ...part });
    return null;
  });
}
