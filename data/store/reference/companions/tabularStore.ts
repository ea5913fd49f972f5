import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Companion } from '../../../domain/companion.ts';
import type { CompanionRecord, TabularRecord } from '../../../domain/companionRecord.ts';
import type { TabularLevel } from '../../../domain/tabular/inheritedNotes.ts';
import { nearestListed, type TabularPlace, type TabularPlaces } from '../../../domain/tabular/tabularPlace.ts';
import { covers } from '../../../domain/tabular/tabularWords.ts';
import { damaged } from '../contentReader.ts';
import { RecentlyUsed } from '../recentlyUsed.ts';
import type { CompanionRow, ReferenceDb } from '../referenceDb.ts';
import { CompanionReader } from './companionReader.ts';

/** Codes found in a tabular list. */
export interface FoundInTabular {
  readonly tabular: Companion;
  readonly places: TabularPlaces;
}

/** Chapters and sections of a tabular list. */
export interface TabularHeadings {
  readonly tabular: Companion;
  readonly headings: readonly TabularLevel[];
}

/** The tabular list code by code. Plain reads follow Dexie tables; they reject with a `StoreError` where it is damaged. */
export interface TabularStore {
  /**
   * Where codes stand, with the notes of every level; `undefined` where no tabular list is installed.
   *
   * @param codes dotless
   * @param day a list in force on this day is taken where one is installed; else the one in use
   */
  find(codes: readonly string[], day: CalendarDate): Promise<FoundInTabular | undefined>;
  /** In the order of the list, each chapter before its sections. */
  headings(day: CalendarDate): Promise<TabularHeadings | undefined>;
}

/** What is kept of a list to find codes in it: about 4 MB, read through once in a session. */
interface TabularKeys {
  /** By the code as printed. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly withChildren: ReadonlySet<number>;
  readonly headings: readonly TabularLevel[];
}

export function tabularStore(db: ReferenceDb): TabularStore {
  const reader = new CompanionReader(db);
  const kept = new RecentlyUsed<string, Promise<TabularKeys>>(2);

  async function keysOf({ contentId, companion }: CompanionRow): Promise<TabularKeys> {
    const known = kept.get(contentId);
    if (known !== undefined) return known;
    const reading = readKeys(reader, contentId, companion.counts.records);
    kept.set(contentId, reading);
    reading.catch(() => kept.delete(contentId)); // A reading that failed is tried again.
    return reading;
  }

  return {
    find: async (codes, day) => {
      const row = await findRow(db, day);
      if (row === undefined) return undefined;
      const keys = await keysOf(row);
      const places = new Map<string, TabularPlace>();
      for (const code of codes) {
        const nearest = nearestListed(code, printed => keys.placeOf.has(printed));
        const place = nearest && keys.placeOf.get(nearest.name);
        if (nearest === undefined || place === undefined) continue;
        const lineage = await lineageOf(reader, row.contentId, place);
        places.set(code, { lineage, standing: nearest.standing, isLowest: !keys.withChildren.has(place) });
      }
      return { tabular: row.companion, places };
    },
    headings: async day => {
      const row = await findRow(db, day);
      return row && { tabular: row.companion, headings: (await keysOf(row)).headings };
    },
  };
}

async function findRow(db: ReferenceDb, day: CalendarDate): Promise<CompanionRow | undefined> {
  return await db.transaction('r', db.companions, db.activeCompanions, async () => {
    const all = (await db.companions.toArray()).filter(({ companion }) => companion.kind === 'icd10cm-tabular');
    const active = (await db.activeCompanions.get('icd10cm-tabular'))?.companionId;
    const inForce = all.filter(({ companion }) => covers(companion, day));
    const inUse = all.find(({ id }) => id === active);
    if (inUse !== undefined && (inForce.includes(inUse) || inForce.length === 0)) return inUse;
    return inForce.toSorted((a, b) => (a.companion.effectiveFrom < b.companion.effectiveFrom ? 1 : -1))[0];
  });
}

async function readKeys(reader: CompanionReader, contentId: string, count: number): Promise<TabularKeys> {
  const placeOf = new Map<string, number>();
  const withChildren = new Set<number>();
  const headings: TabularLevel[] = [];
  await reader.each(contentId, count, (record, place) => {
    const { kind, name, title, parent } = asTabular(record);
    if (kind === 'code') placeOf.set(name, place);
    else headings.push({ kind, name, title });
    if (parent !== undefined) withChildren.add(parent);
  });
  return { placeOf, withChildren, headings };
}

async function lineageOf(reader: CompanionReader, contentId: string, place: number): Promise<TabularRecord[]> {
  const lineage: TabularRecord[] = [];
  let at: number | undefined = place;
  while (at !== undefined) {
    const record = asTabular(await reader.recordAt(contentId, at));
    lineage.unshift(record);
    // A parent always stands before what is under it, so this ends.
    if (record.parent !== undefined && record.parent >= at) throw damaged('tabular lineage');
    at = record.parent;
  }
  return lineage;
}

function asTabular(record: CompanionRecord): TabularRecord {
  if (record.kind === 'product' || record.kind === 'term') throw damaged('tabular record');
  return record;
}
