import { ENCOUNTER_STATES, type Encounter, type EncounterState } from '../../domain/mine/encounter.ts';
import type { UserDb } from './userDb.ts';

/** What the list of encounters is to show. */
export interface ListingAsk {
  readonly state: EncounterState | 'all';
  /** Only these, by id; all where absent. */
  readonly among?: ReadonlySet<string> | undefined;
  /** Rows to read. */
  readonly limit: number;
}

/** A part of the list of encounters, with how many there are. */
export interface EncounterListing {
  readonly counts: Readonly<Record<EncounterState | 'all', number>>;
  /** How many there are of the state and among those asked for. */
  readonly found: number;
  /** The first of them: open ones, then finished, then archived; within each the last edited first. */
  readonly rows: readonly Encounter[];
}

/**
 * Orders and counts by the indexes alone and reads only the rows that are shown: an encounter of 40 lines is 10 kB, and
 * two thousand of them are half a second to read and much to throw away.
 */
export function listEncounters(db: UserDb, { state, among, limit }: ListingAsk): Promise<EncounterListing> {
  return db.transaction('r', db.encounters, async () => {
    // Without values and in the order of the index: one request each.
    const [byTime, open, finished, archived] = await Promise.all([
      db.encounters.orderBy('editedAt').primaryKeys(),
      ...ENCOUNTER_STATES.map(each => db.encounters.where('state').equals(each).primaryKeys()),
    ]);
    const idsOf = { open: new Set(open), finished: new Set(finished), archived: new Set(archived) };
    const newestFirst = byTime.toReversed();
    const shown = (state === 'all' ? ENCOUNTER_STATES : [state]).flatMap(each =>
      newestFirst.filter(id => idsOf[each].has(id) && among?.has(id) !== false),
    );
    const rows = await db.encounters.bulkGet(shown.slice(0, limit));
    return {
      counts: {
        all: byTime.length,
        open: idsOf.open.size,
        finished: idsOf.finished.size,
        archived: idsOf.archived.size,
      },
      found: shown.length,
      rows: rows.filter(row => row !== undefined),
    };
  });
}

/** When each encounter was last edited, by id: reads no rows. */
export async function encounterTimes(db: UserDb): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  await db.encounters.orderBy('editedAt').eachKey((editedAt, { primaryKey }) => {
    times.set(primaryKey, String(editedAt));
  });
  return times;
}
