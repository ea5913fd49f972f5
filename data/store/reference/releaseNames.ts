import { StoreError } from '../storeError.ts';
import { bytesOfPart } from './partBytes.ts';
import { NAMES_PART, type ReferenceDb } from './referenceDb.ts';
import { blobPartOf } from './writeChunks.ts';

/** The names a release gives its codes, as search reads them; none where it was installed without. */
export async function readReleaseNames(
  db: ReferenceDb,
  releaseId: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const part = await db.transaction('r', db.releases, db.parts, async () => {
    const row = await db.releases.get(releaseId);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
    return await db.parts.get([row.contentId, NAMES_PART]);
  });
  return part && (await bytesOfPart(part));
}

/** Puts names under the content of a release, so that they go with it. */
export async function replaceReleaseNames(
  db: ReferenceDb,
  releaseId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<null> {
  const part = await blobPartOf(NAMES_PART, bytes);
  return await db.transaction('rw', db.releases, db.parts, async () => {
    const row = await db.releases.get(releaseId);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
    await db.parts.put({ contentId: row.contentId, ...part });
    return null;
  });
}
