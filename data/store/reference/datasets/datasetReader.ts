import { Dexie } from 'dexie';
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

/** Looks keys up in the editions in use. Every look-up reads the rows that say which are, so a live query is told of a switch. */
export class DatasetReader {
  readonly #db: ReferenceDb;
  readonly #chunks = new RecentlyUsed<string, DatasetChunk>(KEPT_CHUNKS);
  readonly #directories = new RecentlyUsed<string, DatasetDirectory>(KEPT_DIRECTORIES);

  constructor(db: ReferenceDb) {
    this.#db = db;
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
    const rowsOf = new Map([...new Set(chunks.values())].map(chunk => [chunk, decoded<DatasetRows[K]>(chunk)]));
    const value = keys.flatMap(key => {
      const chunk = chunks.get(key);
      return (chunk && rowsOf.get(chunk)?.filter(each => each.key === key)) ?? [];
    });
    return { ...answer, value };
  }

  /** The same in every edition in use, newest first. */
  async rowsInEachEdition<K extends RowKind>(
    kind: K,
    key: string,
  ): Promise<readonly { readonly dataset: Dataset; readonly rows: readonly DatasetRows[K][] }[]> {
    const all = [];
    for (const row of await this.#inUse(kind)) {
      all.push({ dataset: row.dataset, rows: await this.#rows<DatasetRows[K]>(row, key) });
    }
    return all;
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

  /** Newest first: where a yearly and a quarterly edition both cover a day, the later one begins later. */
  async #inUse(kind: DatasetKind): Promise<readonly DatasetRecordRow[]> {
    const { datasets, activeDatasets } = this.#db;
    return await this.#db.transaction('r', datasets, activeDatasets, async () => {
      const slots = await activeDatasets
        .where('[kind+effectiveFrom]')
        .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
        .reverse()
        .toArray();
      const rows = await datasets.bulkGet(slots.map(({ datasetId }) => datasetId));
      return rows.filter(row => row !== undefined);
    });
  }

  async #everyRow<R extends DatasetRows[RowKind]>(contentId: string): Promise<readonly R[]> {
    const directory = await this.#directory(contentId);
    const rows: R[] = [];
    for (const number of directory.keys()) rows.push(...decoded<R>(await this.#chunk(contentId, directory, number)));
    return rows;
  }

  async #rows<R extends DatasetRows[RowKind]>(row: DatasetRecordRow, key: string): Promise<readonly R[]> {
    const chunk = await this.#chunkWith(row, key);
    return chunk === undefined ? [] : decoded<R>(chunk).filter(each => each.key === key);
  }

  async #chunkWith(row: DatasetRecordRow, key: string): Promise<DatasetChunk | undefined> {
    return (await this.#chunksWith(row, [key])).get(key);
  }

  /** The only chunk that can hold each key; those that are not known yet are read in one step. */
  async #chunksWith(
    { contentId }: DatasetRecordRow,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, DatasetChunk>> {
    const directory = await this.#directory(contentId);
    const numbers = keys.flatMap(key => {
      const number = findChunkNumber(directory, key);
      return number === undefined ? [] : [[key, number] as const];
    });
    const chunks = await this.#numbered(contentId, directory, [...new Set(numbers.map(([, number]) => number))]);
    return new Map(
      numbers.flatMap(([key, number]) => {
        const chunk = chunks.get(number);
        return chunk === undefined ? [] : [[key, chunk]];
      }),
    );
  }

  async #directory(contentId: string): Promise<DatasetDirectory> {
    const known = this.#directories.get(contentId);
    if (known !== undefined) return known;
    const row = await this.#db.parts.get([contentId, 'directory']);
    const whole = row && { bytes: await bytesOfPart(row), sha256: row.sha256 };
    const directory = whole && (await isWhole(whole)) ? decodeDatasetDirectory(whole.bytes) : undefined;
    if (directory === undefined) throw damaged('data set directory');
    this.#directories.set(contentId, directory);
    return directory;
  }

  async #chunk(contentId: string, directory: DatasetDirectory, number: number): Promise<DatasetChunk> {
    const chunk = (await this.#numbered(contentId, directory, [number])).get(number);
    if (chunk === undefined) throw damaged(`data set chunk ${number}`);
    return chunk;
  }

  async #numbered(
    contentId: string,
    directory: DatasetDirectory,
    numbers: readonly number[],
  ): Promise<ReadonlyMap<number, DatasetChunk>> {
    const found = new Map<number, DatasetChunk>();
    for (const number of numbers) {
      const known = this.#chunks.get(`${contentId} ${number}`);
      if (known !== undefined) found.set(number, known);
    }
    const missing = numbers.filter(number => !found.has(number));
    if (missing.length === 0) return found;
    const rows = await this.#db.chunks.bulkGet(missing.map(number => [contentId, number]));
    const read = missing.map(async (number, at) => [number, await wholeChunk(rows[at], directory, number)] as const);
    for (const [number, chunk] of await Promise.all(read)) {
      this.#chunks.set(`${contentId} ${number}`, chunk);
      found.set(number, chunk);
    }
    return found;
  }
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

function decoded<R extends DatasetRows[RowKind]>({ bytes, count }: DatasetChunk): readonly R[] {
  const rows = decodeRows<R>(bytes, count);
  if (rows === undefined) throw damaged('data set rows');
  return rows;
}
