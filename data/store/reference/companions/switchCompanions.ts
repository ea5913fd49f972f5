import type { Companion, CompanionKind } from '../../../domain/companion.ts';
import { StoreError } from '../../storeError.ts';
import type { ActiveCompanionRow, CompanionRow, ReferenceDb } from '../referenceDb.ts';
import { type Slot, slotWith, slotWithout } from '../slot.ts';

/**
 * The one moment an installation takes effect, for all files that came together: a single small transaction. Before
 * it the old ones are in use, after it the new ones.
 *
 * @returns the content ids that are no longer wanted, where the same file was installed before.
 */
export async function switchToCompanions(db: ReferenceDb, rows: readonly CompanionRow[]): Promise<readonly string[]> {
  return await db.transaction('rw', db.companions, db.activeCompanions, async () => {
    const replaced: string[] = [];
    for (const row of rows) {
      const before = await db.companions.get(row.id);
      if (before !== undefined) replaced.push(before.contentId);
      await db.companions.put(row);
      await activate(db, row.companion.kind, row.id);
    }
    return replaced;
  });
}

/** Puts a kind back to the companion that was in use before; a second roll back returns. */
export async function switchBackCompanion(db: ReferenceDb, kind: CompanionKind): Promise<Companion> {
  return await db.transaction('rw', db.companions, db.activeCompanions, async () => {
    const previousId = (await db.activeCompanions.get(kind))?.previousCompanionId;
    const previous = previousId === undefined ? undefined : await db.companions.get(previousId);
    if (previous === undefined) throw new StoreError({ kind: 'no-previous-release', series: kind });
    await activate(db, kind, previous.id);
    return previous.companion;
  });
}

/**
 * Takes a companion off the list, also one in use: search can do without. The one before it is then in use again.
 *
 * @returns its content id.
 */
export async function dropCompanion(db: ReferenceDb, id: string): Promise<string> {
  return await db.transaction('rw', db.companions, db.activeCompanions, async () => {
    const row = await db.companions.get(id);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId: id });
    const { kind } = row.companion;
    await db.companions.delete(id);
    const slot = slotWithout(companionSlotOf(await db.activeCompanions.get(kind)), id);
    if (slot === undefined) await db.activeCompanions.delete(kind);
    else await db.activeCompanions.put(activeRow(kind, slot));
    return row.contentId;
  });
}

async function activate(db: ReferenceDb, kind: CompanionKind, companionId: string): Promise<void> {
  const slot = slotWith(companionSlotOf(await db.activeCompanions.get(kind)), companionId);
  await db.activeCompanions.put(activeRow(kind, slot));
}

export function companionSlotOf(row: ActiveCompanionRow | undefined): Slot | undefined {
  if (row === undefined) return undefined;
  const { companionId: inUse, previousCompanionId: previous } = row;
  return previous === undefined ? { inUse } : { inUse, previous };
}

function activeRow(kind: CompanionKind, { inUse, previous }: Slot): ActiveCompanionRow {
  return { kind, companionId: inUse, ...(previous !== undefined && { previousCompanionId: previous }) };
}
