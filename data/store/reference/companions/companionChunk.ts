import { Dexie } from 'dexie';
import type { CompanionRecord } from '../../../domain/companionRecord.ts';
import { sha256Hex } from '../../../domain/sha256.ts';
import { StoreError } from '../../storeError.ts';
import { damaged } from '../contentReader.ts';
import type { ReferenceDb } from '../referenceDb.ts';

/** The records of a chunk; `undefined` where the bytes are not what was stored. */
export function decodeCompanionChunk(bytes: Uint8Array, count: number): readonly CompanionRecord[] | undefined {
  try {
    const records = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as CompanionRecord[];
    return records.length === count ? records : undefined;
  } catch {
    return undefined;
  }
}

/** Every record of an installed companion, checked, in the order of its file. Throws `unknown-release` or `corrupt`. */
export async function readCompanionRecords(db: ReferenceDb, id: string): Promise<CompanionRecord[]> {
  const { rows, expected } = await db.transaction('r', db.companions, db.chunks, async () => {
    const row = await db.companions.get(id);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId: id });
    const range = db.chunks
      .where('[contentId+number]')
      .between([row.contentId, Dexie.minKey], [row.contentId, Dexie.maxKey]);
    return { rows: await range.toArray(), expected: row.companion.counts.records };
  });
  const records: CompanionRecord[] = [];
  for (const row of rows) {
    const isWhole = (await sha256Hex(row.bytes)) === row.sha256;
    const decoded = isWhole ? decodeCompanionChunk(row.bytes, row.count) : undefined;
    if (decoded === undefined) throw damaged(`companion chunk ${row.number}`);
    for (const record of decoded) records.push(record);
  }
  if (records.length !== expected) throw damaged('companion record count');
  return records;
}
