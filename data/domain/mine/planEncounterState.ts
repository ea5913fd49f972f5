import { fail, ok } from '../result.ts';
import type { Encounter } from './encounter.ts';
import type { EncounterPlan } from './encounterRefusal.ts';
import { type Beginnings, begin, type ChecklistFile } from './planChecklist.ts';
import { whileOpen, written } from './planEncounters.ts';
import type { UserChange } from './userChange.ts';

/** Closes a worksheet; its checklist is kept as it is today, answered or not. */
export function planFinish(file: ChecklistFile, beginnings: Beginnings): EncounterPlan {
  return whileOpen(file.encounter, open => {
    const { begun, further } = begin({ ...file, encounter: open }, beginnings);
    return written({ ...begun, state: 'finished', finishedAt: beginnings.at }, beginnings.at, further);
  });
}

/** Opens a finished or archived encounter again. */
export function planReopen(encounter: Encounter | undefined, at: string): EncounterPlan {
  if (encounter === undefined) return fail({ kind: 'encounter-gone' });
  const { finishedAt: _, archivedAt: __, ...rest } = encounter;
  return written({ ...rest, state: 'open' }, at);
}

/** Puts an encounter away: it is deleted when its time is over (`expiresOn`). */
export function planArchive(file: ChecklistFile, beginnings: Beginnings): EncounterPlan {
  const { encounter, editions } = file;
  if (encounter === undefined) return fail({ kind: 'encounter-gone' });
  if (encounter.state === 'archived') return ok({});
  const { begun, further } = begin({ encounter, editions }, beginnings);
  return written({ ...begun, state: 'archived', archivedAt: beginnings.at }, beginnings.at, further);
}

const DAY_MS = 86_400_000;

/** The moment from which an archived encounter may be deleted. @param days how long archived encounters are kept. */
export function expiresAt(encounter: Encounter, days: number): string | undefined {
  if (encounter.archivedAt === undefined) return undefined;
  return new Date(Date.parse(encounter.archivedAt) + days * DAY_MS).toISOString();
}

/** Deletes archived encounters whose time is over. @param now ISO date and time, UTC. */
export function planExpire(encounters: readonly Encounter[], days: number, now: string): UserChange {
  const over = encounters.filter(encounter => {
    const end = expiresAt(encounter, days);
    return encounter.state === 'archived' && end !== undefined && end <= now;
  });
  return over.length === 0 ? {} : { encounters: { remove: over.map(({ id }) => id) } };
}

/** Deletes editions that no encounter was begun with any more. */
export function planSweepEditions(editionIds: readonly string[], inUse: ReadonlySet<string>): UserChange {
  const remove = editionIds.filter(id => !inUse.has(id));
  return remove.length === 0 ? {} : { checklistEditions: { remove } };
}
