import { Dexie, type Table } from 'dexie';
import { planTable, RESTORE_MODES, type RestoreMode, type Row } from '../../../backup/planRestore.ts';
import { asNamedHere, type Tables } from '../../../backup/sharedNames.ts';
import type { Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import { UserDb } from '../userDb.ts';
import { BACKUP_TABLES } from './backupTables.ts';
import type { UserContents } from './readUserBackup.ts';

/** What a restore would do, or did, to one table, in rows. */
export interface TableChange {
  readonly name: string;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly left: number;
}

export type RestorePreview = Readonly<Record<RestoreMode, readonly TableChange[]>>;

/** Compares, and changes nothing. */
export function previewRestore(db: UserDb, contents: UserContents): Promise<Result<RestorePreview, StoreFailure>> {
  return attempt('user', () =>
    db.transaction('r', db.tables, async () => {
      const preview: Record<RestoreMode, TableChange[]> = { merge: [], replace: [] };
      const here = await readTables(db);
      for (const mode of RESTORE_MODES) {
        const rows = rowsTaken(here, contents, mode);
        preview[mode].push(...db.tables.map(table => changeOf(table.name, planOf(table, here, rows, mode))));
      }
      return preview;
    }),
  );
}

/** Restores all tables in one transaction: everything, or nothing at all. Compares anew, in case something was written since the preview. */
export function restoreInto(
  db: UserDb,
  contents: UserContents,
  mode: RestoreMode,
): Promise<Result<readonly TableChange[], StoreFailure>> {
  return attempt('user', () =>
    db.transaction('rw', db.tables, async () => {
      const changes: TableChange[] = [];
      const here = await readTables(db);
      const rows = rowsTaken(here, contents, mode);
      for (const table of db.tables) {
        const plan = planOf(table, here, rows, mode);
        if (plan.removed.length > 0) await table.bulkDelete([...plan.removed]);
        await table.bulkPut([...plan.added, ...plan.replaced]);
        changes.push(changeOf(table.name, plan));
      }
      return changes;
    }),
  );
}

/**
 * Makes the user database anew from a backup, for a start that found none, or a damaged one: what is there is deleted.
 *
 * The rows are written in the transaction that creates the database. A crash leaves a database with all of them or
 * none at all, never an empty one that the next start would take for the truth.
 *
 * @param name only tests pass another one.
 */
export function createFromBackup(contents: UserContents, name = 'user'): Promise<Result<null, StoreFailure>> {
  return attempt('user', async () => {
    await Dexie.delete(name);
    const db = new UserDb(name);
    // Dexie does not wait for what a listener promises: everything is asked for at once, inside the transaction.
    db.on('populate', transaction => {
      for (const [table, rows] of contents.rows) {
        transaction
          .table(table)
          .bulkAdd([...rows])
          .catch(() => transaction.abort());
      }
    });
    try {
      await db.open();
    } finally {
      db.close();
    }
    return null;
  });
}

async function readTables(db: UserDb): Promise<Tables> {
  const rows = new Map<string, readonly Row[]>();
  for (const table of db.tables) rows.set(table.name, await table.toArray());
  return rows;
}

/** A replace takes the backup as it is; a merge joins what has the same name. */
function rowsTaken(here: Tables, contents: UserContents, mode: RestoreMode): Tables {
  return mode === 'merge' ? asNamedHere(here, contents.rows) : contents.rows;
}

function planOf({ name }: Table, here: Tables, taken: Tables, mode: RestoreMode) {
  const key = BACKUP_TABLES[name]?.key ?? 'id';
  return planTable(here.get(name) ?? [], taken.get(name) ?? [], row => String(row[key]), mode);
}

function changeOf(name: string, { added, replaced, removed, left }: ReturnType<typeof planTable>): TableChange {
  return { name, added: added.length, replaced: replaced.length, removed: removed.length, left };
}
