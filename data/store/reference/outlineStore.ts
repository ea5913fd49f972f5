import { byModifierKind } from '../../domain/browse/hcpcsBranches.ts';
import { type Outline, outlineOf } from '../../domain/browse/outline.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { statusOn } from '../../domain/codeStatus.ts';
import { type SearchedSystem, seriesOf } from '../../domain/codeSystem.ts';
import { type MissingRelease, releaseInForceOn } from '../../domain/inForce/releaseInForce.ts';
import type { Release } from '../../domain/release.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { damaged } from './contentReader.ts';
import { readInstalledRows } from './installedRows.ts';
import { bytesOfPart } from './partBytes.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import type { Directory, ReferenceDb, ReleaseRow } from './referenceDb.ts';

export interface ReleaseOutline {
  readonly release: Release;
  readonly outline: Outline;
}

/** What is browsed on a day: the release in force on it, or which one would have to be installed. */
export type OutlineOn =
  | ({ readonly kind: 'in-force' } & ReleaseOutline)
  | { readonly kind: 'release-not-loaded'; readonly missing: MissingRelease; readonly loaded: readonly Release[] };

/** The codes of a release as they are browsed. Read through once, then kept while it is used. */
export interface OutlineStore {
  /** Of the release in use, counted for `day`; `undefined` where no release of the system is installed. */
  of(system: SearchedSystem, day: CalendarDate): Promise<ReleaseOutline | undefined>;
  /** Of the release in force on `day`, never of another one; `undefined` where no release of the system is installed. */
  on(system: SearchedSystem, day: CalendarDate): Promise<OutlineOn | undefined>;
}

interface Listed {
  readonly code: string;
  readonly position: number;
  readonly isUsable: boolean;
}

export function outlineStore(db: ReferenceDb): OutlineStore {
  const kept = new RecentlyUsed<string, Promise<Outline>>(3);
  const read = async (row: ReleaseRow, system: SearchedSystem, day: CalendarDate): Promise<ReleaseOutline> => {
    const name = `${row.contentId} ${system} ${day}`;
    const reading = kept.get(name) ?? readOutline(db, row.contentId, system, day);
    kept.set(name, reading);
    reading.catch(() => kept.delete(name)); // A reading that failed is tried again.
    return { release: row.release, outline: await reading };
  };
  return {
    of: async (system, day) => {
      const row = await activeRow(db, system);
      return row && (await read(row, system, day));
    },
    on: async (system, day) => {
      const series = seriesOf(system);
      const installed = await db.transaction('r', db.active, db.releases, async () => await readInstalledRows(db));
      const rows = installed.bySeries(series);
      if (rows.length === 0) return undefined;
      const loaded = rows.map(({ release }) => release);
      const answer = releaseInForceOn(loaded, series, day);
      if (answer.kind === 'release-not-loaded') return { ...answer, loaded };
      const row = rows.find(({ release }) => release.id === answer.release.id);
      return row && { kind: 'in-force', ...(await read(row, system, day)) };
    },
  };
}

async function activeRow(db: ReferenceDb, system: SearchedSystem): Promise<ReleaseRow | undefined> {
  return await db.transaction('r', db.active, db.releases, async () => {
    const active = await db.active.get(seriesOf(system));
    return active && (await db.releases.get(active.releaseId));
  });
}

async function readOutline(
  db: ReferenceDb,
  contentId: string,
  system: SearchedSystem,
  day: CalendarDate,
): Promise<Outline> {
  const part = await db.parts.get([contentId, 'directory']);
  if (part === undefined) throw damaged('directory');
  const directory = await bytesOfPart(part);
  const { chunks } = JSON.parse(new TextDecoder().decode(directory)) as Directory;
  const listed: Listed[] = [];
  for (const [number, { first, sha256 }] of chunks.entries()) {
    // The chunks of a system follow one another; the first key of the next tells whether this one has any of it.
    const next = chunks[number + 1]?.first;
    if (first > `${system}:~` || (next !== undefined && next < `${system}:`)) continue;
    const row = await db.chunks.get([contentId, number]);
    if (row === undefined || row.sha256 !== sha256 || (await sha256Hex(row.bytes)) !== sha256) {
      throw damaged(`chunk ${number}`);
    }
    const records = JSON.parse(new TextDecoder().decode(row.bytes)) as CodeRecord[];
    for (const record of records) {
      if (record.system !== system) continue;
      const isUsable = statusOn(record, day).kind === 'active';
      listed.push({ code: record.code, position: record.position, isUsable });
    }
  }
  const inOrder = system === 'hcpcsmod' ? listed.sort((a, b) => byModifierKind(a.code, b.code)) : listed.sort(byPlace);
  return outlineOf(system, inOrder);
}

function byPlace(a: Listed, b: Listed): number {
  return a.position - b.position;
}
