import type { Table } from 'dexie';
import type { Encounter } from '../../domain/mine/encounter.ts';
import { mergeEncounters } from '../../domain/mine/mergeEncounters.ts';
import type { ChangedTable, TableChange, UserChange, UserRows } from '../../domain/mine/userChange.ts';
import type { UserDb } from './userDb.ts';

/** Every table a change can touch: the scope of a transaction that applies one. */
export function changeableTables(db: UserDb): Table[] {
  return [
    db.recents,
    db.bookmarks,
    db.bookmarkFolders,
    db.bookmarkLabels,
    db.notes,
    db.noteVersions,
    db.clinicNames,
    db.codeUses,
    db.checklistTemplates,
    db.checklistEditions,
    db.encounters,
    db.keptGuides,
  ];
}

/**
 * Writes a change, inside a transaction of the caller's.
 *
 * @returns the change that takes it back: the rows as they were, and the keys of rows that were not there.
 */
export async function applyChange(db: UserDb, change: UserChange): Promise<UserChange> {
  const undo: { -readonly [T in ChangedTable]?: TableChange<UserRows[T]> } = {};
  if (change.recents) undo.recents = await applyTo(db, 'recents', change.recents);
  if (change.bookmarks) undo.bookmarks = await applyTo(db, 'bookmarks', change.bookmarks);
  if (change.bookmarkFolders) undo.bookmarkFolders = await applyTo(db, 'bookmarkFolders', change.bookmarkFolders);
  if (change.bookmarkLabels) undo.bookmarkLabels = await applyTo(db, 'bookmarkLabels', change.bookmarkLabels);
  if (change.notes) undo.notes = await applyTo(db, 'notes', change.notes);
  if (change.noteVersions) undo.noteVersions = await applyTo(db, 'noteVersions', change.noteVersions);
  if (change.clinicNames) undo.clinicNames = await applyTo(db, 'clinicNames', change.clinicNames);
  if (change.codeUses) undo.codeUses = await applyTo(db, 'codeUses', change.codeUses);
  if (change.checklistTemplates)
    undo.checklistTemplates = await applyTo(db, 'checklistTemplates', change.checklistTemplates);
  if (change.checklistEditions) {
    // Another encounter may have been begun with the same edition by now: one that was written stays until it is swept.
    const { put = [] } = await applyTo(db, 'checklistEditions', change.checklistEditions);
    undo.checklistEditions = { put };
  }
  if (change.encounters) undo.encounters = await applyToEncounters(db, change.encounters);
  if (change.keptGuides) undo.keptGuides = await applyTo(db, 'keptGuides', change.keptGuides);
  return undo;
}

async function applyTo<T extends ChangedTable>(
  db: UserDb,
  name: T,
  { put = [], remove = [] }: TableChange<UserRows[T]>,
): Promise<TableChange<UserRows[T]>> {
  const table: Table<UserRows[T], string> = db.table(name);
  const keys = [...remove, ...put.map(row => keyOf(table, row))];
  const before = await table.bulkGet(keys);
  if (remove.length > 0) await table.bulkDelete([...remove]);
  if (put.length > 0) await table.bulkPut([...put]);
  return {
    put: before.filter(row => row !== undefined),
    remove: keys.filter((_, at) => before[at] === undefined),
  };
}

/** Encounters are worked on in several windows: taking a step back never takes back what was done after it. */
async function applyToEncounters(db: UserDb, change: TableChange<Encounter>): Promise<TableChange<Encounter>> {
  const { put = [], over } = change;
  const stored = over === undefined ? [] : await db.encounters.bulkGet(put.map(({ id }) => id));
  const wanted = put.flatMap((row, at) => {
    const [left, now] = [over?.[at], stored[at]];
    if (left === undefined) return [row];
    // Deleted since: it stays deleted.
    return now === undefined ? [] : [mergeEncounters(left, row, now)];
  });
  const undo = await applyTo(db, 'encounters', { ...change, put: wanted });
  const left = new Map(wanted.map(row => [row.id, row]));
  const before = undo.put ?? [];
  // Rows that were deleted are put back as they were; there is nothing to merge them with.
  const changed = before.filter(({ id }) => left.has(id));
  if (changed.length < before.length) return undo;
  return { ...undo, over: changed.flatMap(({ id }) => left.get(id) ?? []) };
}

function keyOf(table: Table, row: object): string {
  const key: unknown = Reflect.get(row, String(table.schema.primKey.keyPath));
  if (typeof key !== 'string') throw new Error(`a row of ${table.name} has no key`);
  return key;
}
