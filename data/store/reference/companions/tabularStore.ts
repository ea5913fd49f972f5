import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Companion } from '../../../domain/companion.ts';
import type { CompanionRecord, TabularRecord } from '../../../domain/companionRecord.ts';
import { formatIcd10cmCode } from '../../../domain/icd10cmCode.ts';
import { encloses } from '../../../domain/tabular/codeRange.ts';
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
  /** Whether the list prints a dotless code. */
  readonly isListed: (code: string) => boolean;
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
  /** Reads a list through: a second's work, which the page leaves to a worker. */
  keysOf(list: StoredTabular): Promise<TabularKeys>;
  /** In the order of the list, each chapter before its sections. */
  headings(day: CalendarDate): Promise<TabularHeadings | undefined>;
}

/** A tabular list as it is stored. */
export interface StoredTabular {
  readonly contentId: string;
  /** Records. */
  readonly count: number;
}

/** Reads a list through somewhere else; `undefined` where that could not be done. */
export type ReadTabularKeys = (list: StoredTabular) => Promise<TabularKeys | undefined>;

/** What is kept of a list to find codes in it: about 4 MB, read through once in a session. */
export interface TabularKeys {
  /** By the code as printed. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly withChildren: ReadonlySet<number>;
  /** By place, in the order of the list. */
  readonly headings: ReadonlyMap<number, Heading>;
}

interface Heading extends TabularLevel {
  readonly place: number;
  readonly parent: number | undefined;
  /**
   * Wider sections, nearest first: the list prints T20-T32, which has notes of its own, as a section without codes
   * before the narrower ones.
   */
  readonly around: readonly number[];
}

export function tabularStore(db: ReferenceDb, readElsewhere?: ReadTabularKeys): TabularStore {
  const reader = new CompanionReader(db);
  const kept = new RecentlyUsed<string, Promise<TabularKeys>>(2);

  async function keysOf({ contentId, companion }: CompanionRow): Promise<TabularKeys> {
    const known = kept.get(contentId);
    if (known !== undefined) return known;
    const list = { contentId, count: companion.counts.records };
    const reading = readElsewhere === undefined ? readKeys(reader, list) : elsewhereOrHere(list, readElsewhere);
    kept.set(contentId, reading);
    reading.catch(() => kept.delete(contentId)); // A reading that failed is tried again.
    return reading;
  }

  async function elsewhereOrHere(list: StoredTabular, read: ReadTabularKeys): Promise<TabularKeys> {
    return (await read(list)) ?? (await readKeys(reader, list));
  }

  return {
    keysOf: list => readKeys(reader, list),
    find: async (codes, day) => {
      const row = await findRow(db, day);
      if (row === undefined) return undefined;
      const keys = await keysOf(row);
      const places = new Map<string, TabularPlace>();
      for (const code of codes) {
        const nearest = nearestListed(code, printed => keys.placeOf.has(printed));
        const place = nearest && keys.placeOf.get(nearest.name);
        if (nearest === undefined || place === undefined) continue;
        const lineage = await lineageOf(reader, row.contentId, keys, place);
        places.set(code, { lineage, standing: nearest.standing, isLowest: !keys.withChildren.has(place) });
      }
      return { tabular: row.companion, places, isListed: code => keys.placeOf.has(formatIcd10cmCode(code)) };
    },
    headings: async day => {
      const row = await findRow(db, day);
      return row && { tabular: row.companion, headings: [...(await keysOf(row)).headings.values()] };
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

async function readKeys(reader: CompanionReader, { contentId, count }: StoredTabular): Promise<TabularKeys> {
  const placeOf = new Map<string, number>();
  const withChildren = new Set<number>();
  const headings = new Map<number, Heading>();
  await reader.each(contentId, count, (record, place) => {
    const { kind, name, title, parent } = asTabular(record);
    if (kind === 'code') placeOf.set(name, place);
    else headings.set(place, { kind, name, title, place, parent, around: sectionsAround(name, parent, headings) });
    if (parent !== undefined) withChildren.add(parent);
  });
  return { placeOf, withChildren, headings };
}

async function lineageOf(
  reader: CompanionReader,
  contentId: string,
  { headings }: TabularKeys,
  place: number,
): Promise<TabularRecord[]> {
  const lineage: TabularRecord[] = [];
  let at: number | undefined = place;
  while (at !== undefined) {
    const record = asTabular(await reader.recordAt(contentId, at));
    lineage.unshift(record);
    for (const around of headings.get(at)?.around ?? []) {
      lineage.unshift(asTabular(await reader.recordAt(contentId, around)));
    }
    // A parent always stands before what is under it, so this ends.
    if (record.parent !== undefined && record.parent >= at) throw damaged('tabular lineage');
    at = record.parent;
  }
  return lineage;
}

function sectionsAround(
  name: string,
  parent: number | undefined,
  before: ReadonlyMap<number, Heading>,
): readonly number[] {
  const around = [...before.values()].filter(each => each.parent === parent && encloses(each.name, name));
  return around.map(({ place }) => place).reverse();
}

function asTabular(record: CompanionRecord): TabularRecord {
  if (record.kind === 'product' || record.kind === 'term') throw damaged('tabular record');
  return record;
}
