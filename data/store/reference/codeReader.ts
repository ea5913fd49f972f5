import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { seriesOf } from '../../domain/codeSystem.ts';
import type { CodeOnDay } from '../../domain/inForce/codeOnDay.ts';
import type { Reading } from '../../domain/retirement.ts';
import { CHUNK_SIZE } from './chunks.ts';
import { type CodeLook, lookAtCode } from './codeLook.ts';
import { codesOn } from './codesOn.ts';
import { ContentReader, KeptContent } from './contentReader.ts';
import { type InstalledRows, readInstalledRows } from './installedRows.ts';
import { codesBeginningWith, type FoundCode, findCode, locateIn, type Place, recordIn, rowFor } from './locateCode.ts';
import { neighbourRanks } from './officialOrder.ts';
import type { ReferenceDb } from './referenceDb.ts';

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
  /** As read by the last look-up. */
  #lastInstalled: InstalledRows | undefined;

  constructor(db: ReferenceDb) {
    this.#db = db;
  }

  /** @param day looks in the release in force on it; without one, in the release in use. */
  find(key: CodeKey, day?: CalendarDate): Promise<FoundCode | undefined> {
    return this.#read((content, installed) => findCode(content, installed, key, day));
  }

  /**
   * What the page of a code begins with.
   *
   * @param others keys in other systems to look under
   */
  async look(key: CodeKey, others: readonly CodeKey[], day: CalendarDate | undefined): Promise<CodeLook> {
    const keys = [key, ...others];
    try {
      return await this.#read((content, installed) => lookAtCode(content, installed, key, others, day), { keys, day });
    } catch (thrown) {
      if (others.length === 0) throw thrown;
      // What is damaged may be the other system's: this code is then shown all the same.
      return await this.#read((content, installed) => lookAtCode(content, installed, key, [], day));
    }
  }

  findAll(keys: readonly CodeKey[], day?: CalendarDate): Promise<ReadonlyMap<CodeKey, FoundCode>> {
    return this.#read(async (content, installed) => {
      const found = new Map<CodeKey, FoundCode>();
      // In the order they are kept, so that each chunk is read once.
      for (const key of [...new Set(keys)].sort()) {
        const code = await findCode(content, installed, key, day);
        if (code !== undefined) found.set(key, code);
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
          const record = await recordIn(content, row, key);
          readings.get(key)?.push({ release: row.release, ...(record && { record }) });
        }
      }
      return readings;
    });
  }

  neighbours(key: CodeKey, day?: CalendarDate): Promise<Neighbours> {
    return this.#read(async (content, installed) => {
      const place = await locateIn(content, installed, key, day);
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
      const place = await locateIn(content, installed, key, day);
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
      const place = await locateIn(content, installed, key, day);
      return place === undefined ? [] : await codesBeginningWith(content, place.row, key);
    });
  }

  on(keys: readonly CodeKey[], day: CalendarDate): Promise<ReadonlyMap<CodeKey, CodeOnDay>> {
    return this.#read((content, installed) => codesOn(installed, content, keys, day));
  }

  /**
   * All reads see one moment: a switch in between cannot give half of each release.
   *
   * @param wanted is read while what is installed is read, from the releases of the look-up before; hardly ever are there others since.
   */
  async #read<T>(
    work: (content: ContentReader, installed: InstalledRows) => Promise<T>,
    wanted?: { readonly keys: readonly CodeKey[]; readonly day: CalendarDate | undefined },
  ): Promise<T> {
    const { releases, active, chunks, parts } = this.#db;
    const content = new ContentReader(this.#db, this.#kept);
    const before = this.#lastInstalled;
    // Dexie keeps the transaction through an `await` only in a function it can see to be async.
    const answer = await this.#db.transaction('r', [releases, active, chunks, parts], async () => {
      const [installed] = await Promise.all([
        readInstalledRows(this.#db),
        wanted && before && readAhead(content, before, wanted.keys, wanted.day).catch(() => undefined),
      ]);
      this.#lastInstalled = installed;
      return await work(content, installed);
    });
    await content.requireWhole();
    return answer;
  }
}

/** Has the chunks of some codes read together. Where one cannot be, the look-up itself will say so. */
async function readAhead(
  content: ContentReader,
  installed: InstalledRows,
  keys: readonly CodeKey[],
  day: CalendarDate | undefined,
): Promise<void> {
  await Promise.all(
    keys.map(async key => {
      const row = rowFor(installed, key, day);
      if (row !== undefined) await recordIn(content, row, key);
    }),
  );
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
