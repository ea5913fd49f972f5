import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { type ReleaseSeries, seriesOf } from '../../domain/codeSystem.ts';
import type { CodeOnDay } from '../../domain/inForce/codeOnDay.ts';
import { releaseInForceOn } from '../../domain/inForce/releaseInForce.ts';
import type { Release } from '../../domain/release.ts';
import type { Reading } from '../../domain/retirement.ts';
import { CHUNK_SIZE } from './chunks.ts';
import { codesOn } from './codesOn.ts';
import { ContentReader, KeptContent } from './contentReader.ts';
import { type InstalledRows, readInstalledRows } from './installedRows.ts';
import { codesBeginningWith, locateCode, type Place } from './locateCode.ts';
import { neighbourRanks } from './officialOrder.ts';
import type { ReferenceDb, ReleaseRow } from './referenceDb.ts';

/** A code with the release it was read from. */
export interface FoundCode {
  readonly record: CodeRecord;
  readonly release: Release;
}

/** The codes just before and after one, in the official order of its system. */
export interface Neighbours {
  readonly previous?: CodeRecord;
  readonly next?: CodeRecord;
}

/** Codes this near to an end of what is kept together have more of their kind beyond it. */
const NEAR = 64;

/**
 * Looks codes up in the releases in use, or in those in force on a day. Every look-up reads which ones these are, so a
 * live query is told of a switch, and at most the chunks it has not read lately.
 */
export class CodeReader {
  readonly #db: ReferenceDb;
  readonly #kept = new KeptContent();

  constructor(db: ReferenceDb) {
    this.#db = db;
  }

  /** @param day looks in the release in force on it; without one, in the release in use. */
  find(key: CodeKey, day?: CalendarDate): Promise<FoundCode | undefined> {
    return this.#read(async (content, installed) => {
      const place = await locate(content, installed, key, day);
      return place && { record: place.record, release: place.row.release };
    });
  }

  findAll(keys: readonly CodeKey[], day?: CalendarDate): Promise<ReadonlyMap<CodeKey, FoundCode>> {
    return this.#read(async (content, installed) => {
      const found = new Map<CodeKey, FoundCode>();
      // In the order they are kept, so that each chunk is read once.
      for (const key of [...new Set(keys)].sort()) {
        const place = await locate(content, installed, key, day);
        if (place !== undefined) found.set(key, { record: place.record, release: place.row.release });
      }
      return found;
    });
  }

  /** What every installed release of its series says of each code. */
  readingsOf(keys: readonly CodeKey[]): Promise<ReadonlyMap<CodeKey, readonly Reading[]>> {
    return this.#read(async (content, installed) => {
      const sorted = [...new Set(keys)].sort();
      const readings = new Map<CodeKey, Reading[]>(sorted.map(key => [key, []]));
      // Release by release, in the order the codes are kept, so that each chunk is read once.
      for (const row of installed.all) {
        for (const key of sorted) {
          if (seriesOf(splitCodeKey(key).system) !== row.release.series) continue;
          const record = (await locateCode(content, row, key))?.record;
          readings.get(key)?.push({ release: row.release, ...(record && { record }) });
        }
      }
      return readings;
    });
  }

  neighbours(key: CodeKey, day?: CalendarDate): Promise<Neighbours> {
    return this.#read(async (content, installed) => {
      const place = await locate(content, installed, key, day);
      if (place === undefined) return {};
      const order = await content.order(place.row.contentId, place.directory);
      const ranks = neighbourRanks(order, place.directory.systems, place.rank);
      const previous = await recordAt(content, place, ranks.previous);
      const next = await recordAt(content, place, ranks.next);
      return { ...(previous && { previous }), ...(next && { next }) };
    });
  }

  /** Those kept with the code of `key`, and the next ones where it stands near an end of them. */
  near(key: CodeKey, day?: CalendarDate): Promise<readonly CodeRecord[]> {
    return this.#read(async (content, installed) => {
      const place = await locate(content, installed, key, day);
      if (place === undefined) return [];
      const { row, directory, rank } = place;
      const number = Math.floor(rank / CHUNK_SIZE);
      const within = rank % CHUNK_SIZE;
      const numbers = [
        within < NEAR ? number - 1 : undefined,
        number,
        within >= CHUNK_SIZE - NEAR ? number + 1 : undefined,
      ];
      const near: CodeRecord[] = [];
      for (const each of numbers) {
        if (each === undefined || directory.chunks[each] === undefined) continue;
        near.push(...(await content.chunk(row.contentId, directory, each)));
      }
      return near;
    });
  }

  /** The codes that begin with the code of `key`, itself left out, in the official order. */
  under(key: CodeKey, day?: CalendarDate): Promise<readonly CodeRecord[]> {
    return this.#read(async (content, installed) => {
      const place = await locate(content, installed, key, day);
      return place === undefined ? [] : await codesBeginningWith(content, place.row, key);
    });
  }

  on(keys: readonly CodeKey[], day: CalendarDate): Promise<ReadonlyMap<CodeKey, CodeOnDay>> {
    return this.#read((content, installed) => codesOn(installed, content, keys, day));
  }

  /** All reads see one moment: a switch in between cannot give half of each release. */
  async #read<T>(work: (content: ContentReader, installed: InstalledRows) => Promise<T>): Promise<T> {
    const { releases, active, chunks, parts } = this.#db;
    const content = new ContentReader(this.#db, this.#kept);
    // Dexie keeps the transaction through an `await` only in a function it can see to be async.
    const answer = await this.#db.transaction(
      'r',
      [releases, active, chunks, parts],
      async () => await work(content, await readInstalledRows(this.#db)),
    );
    await content.requireWhole();
    return answer;
  }
}

async function locate(
  content: ContentReader,
  installed: InstalledRows,
  key: CodeKey,
  day: CalendarDate | undefined,
): Promise<Place | undefined> {
  const series = seriesOf(splitCodeKey(key).system);
  const row = day === undefined ? installed.inUse(series) : rowInForce(installed.bySeries(series), series, day);
  return row && (await locateCode(content, row, key));
}

function rowInForce(rows: readonly ReleaseRow[], series: ReleaseSeries, day: CalendarDate): ReleaseRow | undefined {
  const found = releaseInForceOn(
    rows.map(({ release }) => release),
    series,
    day,
  );
  return found.kind === 'in-force' ? rows.find(({ id }) => id === found.release.id) : undefined;
}

async function recordAt(
  content: ContentReader,
  { row, directory }: Place,
  rank: number | undefined,
): Promise<CodeRecord | undefined> {
  if (rank === undefined) return undefined;
  const records = await content.chunk(row.contentId, directory, Math.floor(rank / CHUNK_SIZE));
  return records[rank % CHUNK_SIZE];
}
