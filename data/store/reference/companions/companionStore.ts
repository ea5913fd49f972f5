import { COMPANION_KINDS, type Companion, type CompanionKind } from '../../../domain/companion.ts';
import type { CompanionRecord } from '../../../domain/companionRecord.ts';
import type { Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import { StoreError } from '../../storeError.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import type { InstallOptions } from '../installProgress.ts';
import { bytesOfPart } from '../partBytes.ts';
import { type ActiveCompanionRow, type CompanionRow, NAMES_PART, type ReferenceDb } from '../referenceDb.ts';
import { standingIn } from '../slot.ts';
import { blobPartOf } from '../writeChunks.ts';
import { readCompanionRecords } from './companionChunk.ts';
import { installCompanions, removeCompanion } from './installCompanions.ts';
import type { CompanionContent } from './stageCompanion.ts';
import { companionSlotOf, switchBackCompanion } from './switchCompanions.ts';

export interface InstalledCompanion {
  readonly companion: Companion;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly isActive: boolean;
  /** This is the one `rollBack` of its kind returns to. */
  readonly canRollBackTo: boolean;
}

/** The installed companion files. Plain reads follow Dexie tables, as those of releases do. */
export interface CompanionStore {
  /** In the order of the kinds, newest first day first. */
  list(): Promise<readonly InstalledCompanion[]>;
  /** In the order of the file. Rejects with a `StoreError` where they are damaged. */
  recordsOf(id: string): Promise<CompanionRecord[]>;
  /** Stages beside, verifies, then switches all of them together; see `installRelease`. */
  install(contents: readonly CompanionContent[], options?: InstallOptions): Promise<Result<null, StoreFailure>>;
  /** Back to the companion of a kind that was in use before; asked twice, forth again. */
  rollBack(kind: CompanionKind): Promise<Result<Companion, StoreFailure>>;
  /** Also one in use; the one before it is then in use again. */
  remove(id: string): Promise<Result<null, StoreFailure>>;
  /** The names as search reads them. Not checked here: they carry a checksum of their own. */
  readNames(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts rebuilt names in the place of damaged or outdated ones. */
  replaceNames(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, StoreFailure>>;
}

export function companionStore(db: ReferenceDb, now: () => string): CompanionStore {
  return {
    list: () => listCompanions(db),
    recordsOf: id => readCompanionRecords(db, id),
    install: (contents, options = {}) => installCompanions(db, contents, now(), options),
    rollBack: kind => attempt('reference', () => switchBackCompanion(db, kind)),
    remove: id => removeCompanion(db, id),
    readNames: async id => {
      const row = await db.companions.get(id);
      const part = row && (await db.parts.get([row.contentId, NAMES_PART]));
      return part && (await bytesOfPart(part));
    },
    replaceNames: (id, bytes) => attempt('reference', () => replaceNames(db, id, bytes)),
  };
}

function listCompanions(db: ReferenceDb): Promise<readonly InstalledCompanion[]> {
  return Promise.resolve(
    db.transaction('r', db.companions, db.activeCompanions, async () => {
      const [rows, active] = await Promise.all([db.companions.toArray(), db.activeCompanions.toArray()]);
      return installedCompanions(rows, active);
    }),
  );
}

/** The rows of both tables at one moment, put together. */
export function installedCompanions(
  rows: readonly CompanionRow[],
  activeRows: readonly ActiveCompanionRow[],
): readonly InstalledCompanion[] {
  const slots = new Map(activeRows.map(row => [row.kind, companionSlotOf(row)]));
  return rows
    .map(({ companion, installedAt }) => ({
      companion,
      installedAt,
      ...standingIn(slots.get(companion.kind), companion.id),
    }))
    .sort((a, b) => byKind(a.companion, b.companion) || newestFirst(a, b));
}

function byKind(a: Companion, b: Companion): number {
  return COMPANION_KINDS.indexOf(a.kind) - COMPANION_KINDS.indexOf(b.kind);
}

function newestFirst(a: InstalledCompanion, b: InstalledCompanion): number {
  const of = ({ companion, installedAt }: InstalledCompanion): string =>
    `${companion.effectiveFrom} ${installedAt} ${companion.id}`;
  return of(a) < of(b) ? 1 : -1;
}

async function replaceNames(db: ReferenceDb, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<null> {
  const part = await blobPartOf(NAMES_PART, bytes);
  return await db.transaction('rw', db.companions, db.parts, async () => {
    const row = await db.companions.get(id);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId: id });
    await db.parts.put({ contentId: row.contentId, ...part });
    return null;
  });
}
