import type { BackupFailure } from '../../../backup/backupFailure.ts';
import type { BackupHead } from '../../../backup/backupHead.ts';
import type { Row } from '../../../backup/planRestore.ts';
import { type Backup, readBackup } from '../../../backup/readBackup.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import { storeFailureOf } from '../../storeError.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import { UserDb } from '../userDb.ts';
import { BACKUP_TABLES, type BackupTable, isRow } from './backupTables.ts';
import { fillScratch, readScratch, withScratchDatabase } from './scratchDatabase.ts';

/** A backup of the user database, every row of it read with the parser of its table. */
export interface UserContents {
  readonly head: BackupHead;
  /** By table, for every table of today. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Rows that are not what their table holds, by table; they are left out. Empty in a file this app wrote. */
  readonly unreadable: readonly { readonly name: string; readonly rows: number }[];
}

const MALFORMED: BackupFailure = { kind: 'malformed', line: 1 };

/** Reads a backup file whole, brings it up to date with the migrations of the app where it is older, and checks every row. */
export async function readUserBackup(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Result<UserContents, BackupFailure | StoreFailure>> {
  const read = await readBackup(bytes, passphrase);
  return read.ok ? contentsOf(read.value) : read;
}

/** What a backup that could be read means to the database of today. */
export async function contentsOf(backup: Backup): Promise<Result<UserContents, BackupFailure | StoreFailure>> {
  const { head } = backup;
  const known = new UserDb().verno;
  if (head.schemaVersion > known) {
    return fail({ kind: 'newer-schema', found: head.schemaVersion, known, appVersion: head.appVersion });
  }
  if (!hasTablesOf(head, head.schemaVersion) || hasDoubles(backup)) return fail(MALFORMED);
  if (head.schemaVersion === known) return ok(checkRows(head, backup.rows));
  const upToDate = await bringUpToDate(backup);
  return upToDate.ok ? ok(checkRows(head, upToDate.value)) : upToDate;
}

/** Exactly the tables that version of the database had. */
function hasTablesOf(head: BackupHead, schemaVersion: number): boolean {
  const expected = new UserDb(undefined, schemaVersion).tables.map(({ name }) => name).sort();
  return (
    expected.join() ===
    head.tables
      .map(({ name }) => name)
      .sort()
      .join()
  );
}

function hasDoubles({ rows }: Backup): boolean {
  for (const [name, own] of rows) {
    const key = BACKUP_TABLES[name]?.key;
    if (key === undefined) continue;
    const keys = new Set(own.map(row => (isRow(row) ? row[key] : undefined)));
    if (keys.size !== own.length) return true;
  }
  return false;
}

/** The older rows go through the very migrations a database of that version would. */
async function bringUpToDate(
  backup: Backup,
): Promise<Result<ReadonlyMap<string, readonly unknown[]>, BackupFailure | StoreFailure>> {
  const migrated = await attempt('user', () =>
    withScratchDatabase(async name => {
      try {
        await fillScratch(name, backup.head.schemaVersion, backup.rows);
        return await readScratch(name);
      } catch (thrown) {
        // Rows no database of that version could have held are the file's fault; a full disk is not.
        if (storeFailureOf(thrown, 'user').kind === 'quota') throw thrown;
        return undefined;
      }
    }),
  );
  if (!migrated.ok) return migrated;
  return migrated.value === undefined ? fail(MALFORMED) : ok(migrated.value);
}

function checkRows(head: BackupHead, raw: ReadonlyMap<string, readonly unknown[]>): UserContents {
  const rows = new Map<string, readonly Row[]>();
  const unreadable: { name: string; rows: number }[] = [];
  for (const [name, table] of Object.entries(BACKUP_TABLES)) {
    const given = raw.get(name) ?? [];
    const readable = given.flatMap(each => parseRow(table, each));
    rows.set(name, readable);
    if (readable.length < given.length) unreadable.push({ name, rows: given.length - readable.length });
  }
  return { head, rows, unreadable };
}

function parseRow(table: BackupTable, raw: unknown): readonly Row[] {
  const row = table.parse(raw);
  return row === undefined ? [] : [{ ...row }];
}
