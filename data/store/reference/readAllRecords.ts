import { Dexie } from 'dexie';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { decodeChunk } from './chunks.ts';
import { damaged } from './contentReader.ts';
import type { ReferenceDb } from './referenceDb.ts';

/** Every record of an installed release, checked, in the order of its file. Throws `unknown-release` or `corrupt`. */
export async function readAllRecords(db: ReferenceDb, releaseId: string): Promise<CodeRecord[]> {
  const { rows, expectedCount } = await db.transaction('r', db.releases, db.chunks, async () => {
    const row = await db.releases.get(releaseId);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
    const range = db.chunks
      .where('[contentId+number]')
      .between([row.contentId, Dexie.minKey], [row.contentId, Dexie.maxKey]);
    return { rows: await range.toArray(), expectedCount: row.release.counts.records };
  });
  const records: CodeRecord[] = [];
  for (const row of rows) {
    const isWhole = (await sha256Hex(row.bytes)) === row.sha256;
    const decoded = isWhole ? decodeChunk(row.bytes, row) : undefined;
    if (decoded === undefined) throw damaged(`chunk ${row.number}`);
    records.push(...decoded);
  }
  if (records.length !== expectedCount) throw damaged('record count');
  return records.sort((a, b) => a.position - b.position);
}
