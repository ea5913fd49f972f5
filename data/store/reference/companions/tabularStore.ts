import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Companion } from '../../../domain/companion.ts';
import type { TabularRecord } from '../../../domain/companionRecord.ts';
import { formatIcd10cmCode } from '../../../domain/icd10cmCode.ts';
import { sha256Hex } from '../../../domain/sha256.ts';
import type { TabularLevel } from '../../../domain/tabular/inheritedNotes.ts';
import { nearestListed, type TabularPlace, type TabularPlaces } from '../../../domain/tabular/tabularPlace.ts';
import { covers } from '../../../domain/tabular/tabularWords.ts';
import { damaged } from '../contentReader.ts';
import { bytesOfPart } from '../partBytes.ts';
import { RecentlyUsed } from '../recentlyUsed.ts';
import { type CompanionRow, type ReferenceDb, TABULAR_KEYS_PART } from '../referenceDb.ts';
import { blobPartOf } from '../writeChunks.ts';
import { CompanionReader } from './companionReader.ts';
import { asTabular, buildTabularKeys, type KeyedRecord, openTabularKeys, type TabularKeys } from './tabularKeys.ts';

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
  /** In the order of the list, each chapter before its sections. */
  headings(day: CalendarDate): Promise<TabularHeadings | undefined>;
}

export function tabularStore(db: ReferenceDb): TabularStore {
  const reader = new CompanionReader(db);
  const kept = new RecentlyUsed<string, Promise<TabularKeys>>(2);

  async function keysOf(row: CompanionRow): Promise<TabularKeys> {
    const known = kept.get(row.contentId);
    if (known !== undefined) return known;
    const reading = readKeys(db, reader, row);
    kept.set(row.contentId, reading);
    reading.catch(() => kept.delete(row.contentId)); // A reading that failed is tried again.
    return reading;
  }

  return {
    find: async (codes, day) => {
      const row = await findRow(db, day);
      if (row === undefined) return undefined;
      const keys = await keysOf(row);
      const places = new Map<string, TabularPlace>();
      for (const code of codes) {
        const nearest = nearestListed(code, printed => keys.placeOf(printed) !== undefined);
        const place = nearest && keys.placeOf(nearest.name);
        if (nearest === undefined || place === undefined) continue;
        const lineage = await lineageOf(reader, row.contentId, keys, place);
        places.set(code, { lineage, standing: nearest.standing, isLowest: !keys.hasChildren(place) });
      }
      const isListed = (code: string) => keys.placeOf(formatIcd10cmCode(code)) !== undefined;
      return { tabular: row.companion, places, isListed };
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

/** As stored with the list; of a list that was stored without them, or where they are damaged, made from its records and stored. */
async function readKeys(
  db: ReferenceDb,
  reader: CompanionReader,
  { contentId, companion }: CompanionRow,
): Promise<TabularKeys> {
  const part = await db.parts.get([contentId, TABULAR_KEYS_PART]);
  const stored = part && (await bytesOfPart(part).catch(() => undefined));
  const isWhole = stored !== undefined && (await sha256Hex(stored)) === part?.sha256;
  const opened = isWhole ? openTabularKeys(stored) : undefined;
  if (opened !== undefined) return opened;
  const records: KeyedRecord[] = [];
  await reader.each(contentId, companion.counts.records, record => {
    const { kind, name, title, parent } = asTabular(record);
    records.push({ kind, name, title, ...(parent !== undefined && { parent }) });
  });
  const bytes = buildTabularKeys(records);
  const made = openTabularKeys(bytes);
  if (made === undefined) throw new Error('keys just made do not open');
  const row = { contentId, ...(await blobPartOf(TABULAR_KEYS_PART, bytes)) };
  // A full disk only means making them again at the next start.
  await db.parts.put(row).catch(() => undefined);
  return made;
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
