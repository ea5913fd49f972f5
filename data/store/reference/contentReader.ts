import type { CodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { CodeChunk } from './codeChunk.ts';
import { type OfficialOrder, orderFromBytes } from './officialOrder.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import type { ChunkRow, Directory, PartName, ReferenceDb } from './referenceDb.ts';

type Hashed = Pick<ChunkRow, 'bytes' | 'sha256'>;

interface Kept<T> {
  readonly value: T;
  /** Hashes the bytes, once. */
  readonly isWhole: () => Promise<boolean>;
}

/** About 3 MB of text, and the records of those that were wanted whole: the chunks a person moves between. */
const KEPT_CHUNKS = 16;

/** What was read lately. Content never changes under its id, so nothing here goes stale. */
export class KeptContent {
  readonly chunks = new RecentlyUsed<string, Kept<CodeChunk>>(KEPT_CHUNKS);
  readonly directories = new RecentlyUsed<string, Kept<Directory>>(16);
  readonly orders = new RecentlyUsed<string, Kept<OfficialOrder>>(4);

  forget(): void {
    this.chunks.clear();
    this.directories.clear();
    this.orders.clear();
  }
}

/**
 * Reads content for one look-up, from what is kept where possible.
 *
 * Nothing may be hashed inside a transaction (waiting for anything but the database ends it):
 * await `requireWhole` after it, before believing an answer.
 */
export class ContentReader {
  readonly #db: ReferenceDb;
  readonly #kept: KeptContent;
  readonly #checks: (() => Promise<boolean>)[] = [];

  constructor(db: ReferenceDb, kept: KeptContent) {
    this.#db = db;
    this.#kept = kept;
  }

  directory(contentId: string): Promise<Directory> {
    return this.#remember(this.#kept.directories, contentId, async () => {
      const row = await this.#part(contentId, 'directory');
      return { row, value: parseDirectory(row) };
    });
  }

  order(contentId: string, directory: Directory): Promise<OfficialOrder> {
    return this.#remember(this.#kept.orders, contentId, async () => {
      const row = await this.#part(contentId, 'order');
      const count = directory.chunks.reduce((sum, chunk) => sum + chunk.count, 0);
      return { row, value: row.sha256 === directory.orderSha256 ? orderFromBytes(row.bytes, count) : undefined };
    });
  }

  /** All codes of a chunk, in the order of their keys. */
  async chunk(contentId: string, directory: Directory, number: number): Promise<readonly CodeRecord[]> {
    const records = (await this.#chunk(contentId, directory, number)).records();
    if (records === undefined) throw damaged(`chunk ${number}`);
    return records;
  }

  /** One code, where that chunk has it. */
  async recordIn(
    contentId: string,
    directory: Directory,
    number: number,
    key: CodeKey,
  ): Promise<CodeRecord | undefined> {
    const record = (await this.#chunk(contentId, directory, number)).find(key);
    if (record === undefined) throw damaged(`chunk ${number}`);
    return record ?? undefined;
  }

  #chunk(contentId: string, directory: Directory, number: number): Promise<CodeChunk> {
    return this.#remember(this.#kept.chunks, `${contentId} ${number}`, async () => {
      const row = await this.#db.chunks.get([contentId, number]);
      const expected = directory.chunks[number];
      if (row === undefined || row.sha256 !== expected?.sha256) throw damaged(`chunk ${number}`);
      return { row, value: CodeChunk.open(row.bytes, expected) };
    });
  }

  /** Throws `corrupt` where anything this look-up used is not what was stored. */
  async requireWhole(): Promise<void> {
    const whole = await Promise.all(this.#checks.map(isWhole => isWhole()));
    if (whole.includes(false)) {
      this.#kept.forget();
      throw damaged('hash');
    }
  }

  async #remember<T>(
    kept: RecentlyUsed<string, Kept<T>>,
    name: string,
    read: () => Promise<{ row: Hashed; value: T | undefined }>,
  ): Promise<T> {
    const known = kept.get(name);
    if (known !== undefined) {
      this.#checks.push(known.isWhole);
      return known.value;
    }
    const { row, value } = await read();
    if (value === undefined) throw damaged(name);
    const isWhole = once(async () => (await sha256Hex(row.bytes)) === row.sha256);
    this.#checks.push(isWhole);
    kept.set(name, { value, isWhole });
    return value;
  }

  async #part(contentId: string, name: PartName): Promise<Hashed> {
    const row = await this.#db.parts.get([contentId, name]);
    // Of these parts none was ever written as a blob.
    if (row === undefined || row.bytes instanceof Blob) throw damaged(name);
    return { bytes: row.bytes, sha256: row.sha256 };
  }
}

function parseDirectory(row: Hashed): Directory | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(row.bytes)) as Directory;
  } catch {
    return undefined;
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}

/** @param detail names the part, never a code the person looked at. */
export function damaged(detail: string): StoreError {
  return new StoreError({ kind: 'corrupt', database: 'reference', detail });
}
