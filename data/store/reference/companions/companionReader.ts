import type { CompanionRecord } from '../../../domain/companionRecord.ts';
import { sha256Hex } from '../../../domain/sha256.ts';
import { CHUNK_SIZE } from '../chunks.ts';
import { damaged } from '../contentReader.ts';
import { RecentlyUsed } from '../recentlyUsed.ts';
import type { ReferenceDb } from '../referenceDb.ts';
import { decodeCompanionChunk } from './companionChunk.ts';

/** The chunks around what a person reads: a code, its category, its section, its chapter. */
const KEPT_CHUNKS = 24;

/** Reads companion records by their place, a chunk at a time; each chunk is checked once and kept while it is used. */
export class CompanionReader {
  readonly #db: ReferenceDb;
  readonly #chunks = new RecentlyUsed<string, readonly CompanionRecord[]>(KEPT_CHUNKS);

  constructor(db: ReferenceDb) {
    this.#db = db;
  }

  /** Throws `corrupt` where the place does not exist or its bytes are not what was stored. */
  async recordAt(contentId: string, place: number): Promise<CompanionRecord> {
    const records = await this.#chunk(contentId, Math.floor(place / CHUNK_SIZE));
    const record = records[place % CHUNK_SIZE];
    if (record === undefined) throw damaged('companion record');
    return record;
  }

  /** Every record once, in the order of the file, without keeping any. */
  async each(contentId: string, count: number, take: (record: CompanionRecord, place: number) => void): Promise<void> {
    for (let from = 0; from < count; from += CHUNK_SIZE) {
      const records = await this.#read(contentId, from / CHUNK_SIZE);
      for (const [at, record] of records.entries()) take(record, from + at);
    }
  }

  async #chunk(contentId: string, number: number): Promise<readonly CompanionRecord[]> {
    const name = `${contentId} ${number}`;
    const kept = this.#chunks.get(name);
    if (kept !== undefined) return kept;
    const records = await this.#read(contentId, number);
    this.#chunks.set(name, records);
    return records;
  }

  async #read(contentId: string, number: number): Promise<readonly CompanionRecord[]> {
    const row = await this.#db.chunks.get([contentId, number]);
    const isWhole = row !== undefined && (await sha256Hex(row.bytes)) === row.sha256;
    const records = isWhole ? decodeCompanionChunk(row.bytes, row.count) : undefined;
    if (records === undefined) throw damaged(`companion chunk ${number}`);
    return records;
  }
}
