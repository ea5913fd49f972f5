import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Dataset, DatasetKind } from '../../../domain/dataset.ts';
import type { DatasetAnswer } from '../../../domain/datasetAnswer.ts';
import { type DatasetChunk, decodeRows } from '../../../domain/datasetChunk.ts';
import { covers } from '../../../domain/datasetPeriod.ts';
import type { DatasetRows, RowKind } from '../../../domain/datasetRow.ts';
import type { OwnListRow } from '../../../domain/ownList.ts';
import { sha256Hex } from '../../../domain/sha256.ts';
import { findChunkNumber } from '../chunks.ts';
import { damaged } from '../contentReader.ts';
import { bytesOfPart } from '../partBytes.ts';
import { RecentlyUsed } from '../recentlyUsed.ts';
import type { ChunkRow, DatasetRecordRow, ReferenceDb } from '../referenceDb.ts';
import { type DatasetDirectory, decodeDatasetDirectory } from './datasetDirectory.ts';

/** Bytes found by one key, checked once when they were read first. */
const KEPT_CHUNKS = 48;
const KEPT_DIRECTORIES = 24;

/** What was read lately. Content never changes under its id, so nothing here goes stale. */
export class KeptDatasets {
  readonly chunks = new RecentlyUsed<string, DatasetChunk>(KEPT_CHUNKS);
  readonly directories = new RecentlyUsed<string, DatasetDirectory>(KEPT_DIRECTORIES);
  readonly rows = new WeakMap<DatasetChunk, readonly unknown[]>();
}

/**
 * Looks keys up in the editions in use: the questions of one look-up see the same editions, and the chunks they ask for
 * together are read together. Each look-up reads which editions are in use, so a live query is told of a switch.
 */
export class DatasetLook {
  readonly #db: ReferenceDb;
  readonly #kept: KeptDatasets;
  #editions: Promise<Editions> | undefined;
  #asked: AskedChunks | undefined;

  constructor(db: ReferenceDb, kept: KeptDatasets) {
    this.#db = db;
    this.#kept = kept;
  }

  /** Editions in use of a kind, newest first. */
  async editions(kind: DatasetKind): Promise<readonly Dataset[]> {
    return (await this.#inUse(kind)).map(({ dataset }) => dataset);
  }

  /** The rows of a key in the edition in force on a day: none where the edition does not have the key. */
  async rowsOf<K extends RowKind>(
    kind: K,
    key: string,
    day: CalendarDate,
  ): Promise<DatasetAnswer<readonly DatasetRows[K][]>> {
    const answer = await this.#inForce(kind, day);
    return answer.state === 'found' ? { ...answer, value: await this.#rows(answer.value, key) } : answer;
  }

  /** The same for several keys, at one moment. */
  async rowsOfKeys<K extends RowKind>(
    kind: K,
    keys: readonly string[],
    day: CalendarDate,
  ): Promise<DatasetAnswer<readonly DatasetRows[K][]>> {
    const answer = await this.#inForce(kind, day);
    if (answer.state !== 'found') return answer;
    const chunks = await this.#chunksWith(answer.value, keys);
    const value = keys.flatMap(key => this.#rowsIn<DatasetRows[K]>(chunks.get(key), key));
    return { ...answer, value };
  }

  /** The same in every edition in use, newest first. */
  async rowsInEachEdition<K extends RowKind>(
    kind: K,
    key: string,
  ): Promise<readonly { readonly dataset: Dataset; readonly rows: readonly DatasetRows[K][] }[]> {
    const read = async (row: DatasetRecordRow) => ({
      dataset: row.dataset,
      rows: await this.#rows<DatasetRows[K]>(row, key),
    });
    return await Promise.all((await this.#inUse(kind)).map(read));
  }

  /** Every row of the edition in force on a day, in the order of their keys. For small kinds. */
  async allRows<K extends RowKind>(kind: K, day: CalendarDate): Promise<DatasetAnswer<readonly DatasetRows[K][]>> {
    const answer = await this.#inForce(kind, day);
    if (answer.state !== 'found') return answer;
    return { ...answer, value: await this.#everyRow(answer.value.contentId) };
  }

  /** Every row of a list of the person's own, in the order of the codes; `undefined` where it is not installed any more. */
  async listRows(id: string): Promise<readonly OwnListRow[] | undefined> {
    const row = await this.#db.datasets.get(id);
    return row === undefined ? undefined : await this.#everyRow(row.contentId);
  }

  /**
   * The only chunk that can hold each key, for kinds that keep their rows in a form of their own; a key before all chunks
   * is not in the answer.
   */
  async chunksOf(
    kind: DatasetKind,
    keys: readonly string[],
    day: CalendarDate,
  ): Promise<DatasetAnswer<ReadonlyMap<string, DatasetChunk>>> {
    const answer = await this.#inForce(kind, day);
    if (answer.state !== 'found') return answer;
    return { ...answer, value: await this.#chunksWith(answer.value, keys) };
  }

  async #inForce(kind: DatasetKind, day: CalendarDate): Promise<DatasetAnswer<DatasetRecordRow>> {
    const inUse = await this.#inUse(kind);
    if (inUse.length === 0) return { state: 'not-loaded' };
    const row = inUse.find(({ dataset }) => covers(dataset, day));
    return row === undefined
      ? { state: 'edition-not-loaded', loaded: inUse.map(({ dataset }) => dataset) }
      : { state: 'found', dataset: row.dataset, value: row };
  }

  async #inUse(kind: DatasetKind): Promise<readonly DatasetRecordRow[]> {
    this.#editions ??= readEditions(this.#db);
    return (await this.#editions).get(kind) ?? [];
  }

  async #everyRow<R extends DatasetRows[RowKind]>(contentId: string): Promise<readonly R[]> {
    const directory = await this.#directory(contentId);
    const chunks = await Promise.all(directory.map((_, number) => this.#chunk(contentId, directory, number)));
    return chunks.flatMap(chunk => this.#decoded<R>(chunk));
  }

  async #rows<R extends DatasetRows[RowKind]>(row: DatasetRecordRow, key: string): Promise<readonly R[]> {
    return this.#rowsIn<R>((await this.#chunksWith(row, [key])).get(key), key);
  }

  #rowsIn<R extends DatasetRows[RowKind]>(chunk: DatasetChunk | undefined, key: string): readonly R[] {
    return chunk === undefined ? [] : this.#decoded<R>(chunk).filter(each => each.key === key);
  }

  /** The only chunk that can hold each key. */
  async #chunksWith(
    { contentId }: DatasetRecordRow,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, DatasetChunk>> {
    const directory = await this.#directory(contentId);
    const numberOf = new Map(
      keys.flatMap(key => {
        const number = findChunkNumber(directory, key);
        return number === undefined ? [] : [[key, number] as const];
      }),
    );
    const numbers = [...new Set(numberOf.values())];
    const chunks = await Promise.all(numbers.map(number => this.#chunk(contentId, directory, number)));
    const chunkOf = new Map(numbers.map((number, at) => [number, chunks[at]]));
    return new Map(
      [...numberOf].flatMap(([key, number]) => {
        const chunk = chunkOf.get(number);
        return chunk === undefined ? [] : [[key, chunk] as const];
      }),
    );
  }

  async #directory(contentId: string): Promise<DatasetDirectory> {
    const known = this.#kept.directories.get(contentId);
    if (known !== undefined) return known;
    const row = await this.#db.parts.get([contentId, 'directory']);
    const whole = row && { bytes: await bytesOfPart(row), sha256: row.sha256 };
    const directory = whole && (await isWhole(whole)) ? decodeDatasetDirectory(whole.bytes) : undefined;
    if (directory === undefined) throw damaged('data set directory');
    this.#kept.directories.set(contentId, directory);
    return directory;
  }

  async #chunk(contentId: string, directory: DatasetDirectory, number: number): Promise<DatasetChunk> {
    const name = `${contentId} ${number}`;
    const known = this.#kept.chunks.get(name);
    if (known !== undefined) return known;
    this.#asked ??= this.#readTogether();
    const { keys, rows } = this.#asked;
    const at = keys.push([contentId, number]) - 1;
    const chunk = await wholeChunk((await rows)[at], directory, number);
    this.#kept.chunks.set(name, chunk);
    return chunk;
  }

  /** The chunks asked for until the questions of this moment have all come this far, in one step. */
  #readTogether(): AskedChunks {
    const keys: [string, number][] = [];
    const read = async () => {
      await undefined;
      this.#asked = undefined;
      return await this.#db.chunks.bulkGet(keys);
    };
    return { keys, rows: read() };
  }

  /** Decoded once while its bytes are kept. */
  #decoded<R extends DatasetRows[RowKind]>(chunk: DatasetChunk): readonly R[] {
    const known = this.#kept.rows.get(chunk);
    // The rows of a content are of its kind, which asked for them.
    if (known !== undefined) return known as readonly R[];
    const rows = decodeRows<R>(chunk.bytes, chunk.count);
    if (rows === undefined) throw damaged('data set rows');
    this.#kept.rows.set(chunk, rows);
    return rows;
  }
}

/** By kind, newest first: where a yearly and a quarterly edition both cover a day, the later one begins later. */
type Editions = ReadonlyMap<string, readonly DatasetRecordRow[]>;

interface AskedChunks {
  readonly keys: [contentId: string, number: number][];
  readonly rows: Promise<readonly (ChunkRow | undefined)[]>;
}

async function readEditions(db: ReferenceDb): Promise<Editions> {
  const { datasets, activeDatasets } = db;
  const [rows, slots] = await db.transaction('r', datasets, activeDatasets, async () =>
    Promise.all([datasets.toArray(), activeDatasets.toArray()]),
  );
  const rowOf = new Map(rows.map(row => [row.id, row]));
  const editions = new Map<string, DatasetRecordRow[]>();
  for (const { kind, datasetId } of slots.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))) {
    const row = rowOf.get(datasetId);
    if (row !== undefined) editions.set(kind, [...(editions.get(kind) ?? []), row]);
  }
  return editions;
}

async function wholeChunk(
  row: ChunkRow | undefined,
  directory: DatasetDirectory,
  number: number,
): Promise<DatasetChunk> {
  if (row === undefined || row.sha256 !== directory[number]?.sha256 || !(await isWhole(row))) {
    throw damaged(`data set chunk ${number}`);
  }
  return { first: row.first, count: row.count, bytes: row.bytes };
}

async function isWhole(row: Pick<ChunkRow, 'bytes' | 'sha256'>): Promise<boolean> {
  return (await sha256Hex(row.bytes)) === row.sha256;
}
