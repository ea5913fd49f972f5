import type { Row } from './planRestore.ts';

export type Tables = ReadonlyMap<string, readonly Row[]>;

/**
 * The rows of a backup as a merge takes them: what a person would call the same thing is the same row.
 *
 * Two computers give the folder “Infusion” two ids. So a folder of the backup stands for the folder of the same name
 * in the same place here, a label for the label of the same name, and a clinic's name for a code for the one that is
 * here; the backup's bookmarks follow. A code that is in its folder here already does not come twice. Capital letters make
 * no difference; a row that is here under its own id is never another one.
 */
export function asNamedHere(here: Tables, backup: Tables): Tables {
  const labels = pairByName(rowsOf(here, 'bookmarkLabels'), rowsOf(backup, 'bookmarkLabels'), nameOf);
  const folders = pairFolders(rowsOf(here, 'bookmarkFolders'), rowsOf(backup, 'bookmarkFolders'));
  const names = pairByName(rowsOf(here, 'clinicNames'), rowsOf(backup, 'clinicNames'), row =>
    JSON.stringify([row.key, nameOf(row)]),
  );
  const moved = rowsOf(backup, 'bookmarks').map(row => ({
    ...row,
    folderId: standIn(folders, row.folderId),
    labelIds: Array.isArray(row.labelIds) ? [...new Set(row.labelIds.map(id => standIn(labels, id)))] : row.labelIds,
  }));
  const bookmarks = pairByName(rowsOf(here, 'bookmarks'), moved, row => JSON.stringify([row.folderId, row.key]));
  const named = new Map(backup);
  named.set('bookmarkLabels', without(rowsOf(backup, 'bookmarkLabels'), labels));
  named.set(
    'bookmarkFolders',
    without(rowsOf(backup, 'bookmarkFolders'), folders).map(row => ({
      ...row,
      parentId: standIn(folders, row.parentId),
    })),
  );
  named.set('clinicNames', without(rowsOf(backup, 'clinicNames'), names));
  named.set('bookmarks', without(moved, bookmarks));
  return named;
}

/** From the id in the backup to the id here it stands for. */
type StandIns = ReadonlyMap<unknown, unknown>;

function pairByName(here: readonly Row[], backup: readonly Row[], nameOfRow: (row: Row) => string): StandIns {
  const ids = new Set(here.map(row => row.id));
  const byName = new Map(here.map(row => [nameOfRow(row), row.id]));
  return new Map(
    backup.flatMap(row => {
      const own = byName.get(nameOfRow(row));
      return own === undefined || ids.has(row.id) ? [] : [[row.id, own] as const];
    }),
  );
}

/** Outer folders first: an inner one is the same only inside the same outer one. */
function pairFolders(here: readonly Row[], backup: readonly Row[]): StandIns {
  const isOuter = (row: Row) => row.parentId === '';
  const outer = pairByName(here.filter(isOuter), backup.filter(isOuter), nameOf);
  const inner = pairByName(
    here.filter(row => !isOuter(row)),
    backup.filter(row => !isOuter(row)).map(row => ({ ...row, parentId: standIn(outer, row.parentId) })),
    row => JSON.stringify([row.parentId, nameOf(row)]),
  );
  const ids = new Set(here.map(row => row.id));
  return new Map([...outer, ...inner].filter(([id]) => !ids.has(id)));
}

function standIn(ids: StandIns, id: unknown): unknown {
  return ids.has(id) ? ids.get(id) : id;
}

function without(rows: readonly Row[], gone: StandIns): readonly Row[] {
  return rows.filter(row => !gone.has(row.id));
}

function rowsOf(tables: Tables, name: string): readonly Row[] {
  return tables.get(name) ?? [];
}

function nameOf({ name }: Row): string {
  return String(name).trim().toLowerCase();
}
