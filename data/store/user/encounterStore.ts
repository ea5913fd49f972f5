import type { ChecklistEdition } from '../../domain/mine/checklistEdition.ts';
import type { Encounter, EncounterState } from '../../domain/mine/encounter.ts';
import type { EncounterPlan, EncounterRefusal } from '../../domain/mine/encounterRefusal.ts';
import type { ChecklistFile } from '../../domain/mine/planChecklist.ts';
import { planExpire, planSweepEditions } from '../../domain/mine/planEncounterState.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import { type EncounterListing, encounterTimes, type ListingAsk, listEncounters } from './encounterListing.ts';
import type { UserDb } from './userDb.ts';

/** Encounters with the checklists they were begun with. */
export interface EncounterStore {
  find(id: string): Promise<Encounter | undefined>;
  /** A part of the list of them, with how many there are. Quick however many there are. */
  listing(ask: ListingAsk): Promise<EncounterListing>;
  /** When each was last edited, by id. Reads no rows. */
  times(): Promise<ReadonlyMap<string, string>>;
  /** In the order asked for; one that is not there is left out. */
  some(ids: readonly string[]): Promise<readonly Encounter[]>;
  /** The last edited first. */
  inState(state: EncounterState): Promise<readonly Encounter[]>;
  /** Quick: reads no rows. */
  count(state: EncounterState): Promise<number>;
  /** In the order asked for; an edition that is not there is left out. */
  editions(ids: readonly string[]): Promise<readonly ChecklistEdition[]>;
  /**
   * Reads an encounter, asks `plan` what to change and writes it, all in one step, so that two windows never
   * overwrite each other.
   *
   * @param plan one of the `plan...` functions of `data/domain/mine`; may run again, so it must change nothing else.
   * @param templateIds of the templates whose kept editions the plan needs, beside those the encounter has.
   * @returns what takes the change back (`UserStore.apply`), or why nothing was changed.
   */
  change(
    id: string,
    plan: (file: ChecklistFile) => EncounterPlan,
    templateIds?: readonly string[],
  ): Promise<Result<UserChange, StoreFailure | EncounterRefusal>>;
  /**
   * Deletes archived encounters whose time is over, and kept checklists that no encounter was begun with any more.
   *
   * @param days how long archived encounters are kept.
   * @param now ISO date and time, UTC.
   */
  expire(days: number, now: string): Promise<Result<{ readonly deleted: number }, StoreFailure>>;
  /** Deletes every encounter and every kept checklist; answers what takes it back. */
  deleteAll(): Promise<Result<UserChange, StoreFailure>>;
}

export function encounterStoreOn(db: UserDb): EncounterStore {
  const editions = async (ids: readonly string[]) =>
    (await db.checklistEditions.bulkGet([...ids])).filter(edition => edition !== undefined);
  const readFile = async (id: string, templateIds: readonly string[]): Promise<ChecklistFile> => {
    const encounter = await db.encounters.get(id);
    if (templateIds.length === 0) return { encounter, editions: [] };
    const ofTemplates = await db.checklistEditions.where('templateId').anyOf(templateIds).toArray();
    const known = new Set(ofTemplates.map(edition => edition.id));
    const ofEncounter = await editions((encounter?.editionIds ?? []).filter(each => !known.has(each)));
    return { encounter, editions: [...ofTemplates, ...ofEncounter] };
  };
  return {
    find: id => db.encounters.get(id),
    listing: ask => listEncounters(db, ask),
    times: () => encounterTimes(db),
    some: async ids => (await db.encounters.bulkGet([...ids])).filter(encounter => encounter !== undefined),
    inState: async state => (await db.encounters.where('state').equals(state).sortBy('editedAt')).toReversed(),
    count: state => db.encounters.where('state').equals(state).count(),
    editions,
    change: async (id, plan, templateIds = []) => {
      const written = await attempt('user', () =>
        db.transaction('rw', db.encounters, db.checklistEditions, async (): Promise<EncounterPlan> => {
          const planned = plan(await readFile(id, templateIds));
          if (!planned.ok) return planned;
          return { ok: true, value: isNoChange(planned.value) ? NO_CHANGE : await applyChange(db, planned.value) };
        }),
      );
      return written.ok ? written.value : written;
    },
    expire: (days, now) => attempt('user', () => expire(db, days, now)),
    deleteAll: () =>
      attempt('user', () =>
        db.transaction('rw', db.encounters, db.checklistEditions, async () => {
          const ids = await db.encounters.toCollection().primaryKeys();
          const editionIds = await db.checklistEditions.toCollection().primaryKeys();
          if (ids.length + editionIds.length === 0) return NO_CHANGE;
          return await applyChange(db, { encounters: { remove: ids }, checklistEditions: { remove: editionIds } });
        }),
      ),
  };
}

function expire(db: UserDb, days: number, now: string): Promise<{ readonly deleted: number }> {
  return db.transaction('rw', db.encounters, db.checklistEditions, async () => {
    const change = planExpire(await db.encounters.where('state').equals('archived').toArray(), days, now);
    // Reading every encounter takes a while: only where something of theirs may be left over.
    if (isNoChange(change)) return { deleted: 0 };
    await applyChange(db, change);
    const inUse = new Set<string>();
    await db.encounters.each(({ editionIds = [] }) => {
      for (const id of editionIds) inUse.add(id);
    });
    await applyChange(db, planSweepEditions(await db.checklistEditions.toCollection().primaryKeys(), inUse));
    return { deleted: change.encounters?.remove?.length ?? 0 };
  });
}
