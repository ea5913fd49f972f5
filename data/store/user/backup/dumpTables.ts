import { Dexie, type Table } from 'dexie';
import type { BackupHead } from '../../../backup/backupHead.ts';
import { encryptBackup } from '../../../backup/encryption.ts';
import { BackupWriter, type WrittenBackup } from '../../../backup/writeBackup.ts';

export interface Dump extends WrittenBackup {
  readonly head: BackupHead;
}

export interface DumpOptions {
  readonly appVersion: string;
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
  readonly passphrase?: string;
}

/** Rows read at once: enough to be quick, few enough to be let go of soon. */
const PAGE_ROWS = 2_000;

/**
 * The user database as a backup, in the version in which it lies on the disk: an earlier one is copied before it is
 * brought up to date, a later one before anything takes its place. Throws what Dexie throws; never creates or changes
 * a database.
 *
 * @param name only tests pass another one.
 */
export async function dumpUserData(options: DumpOptions, name = 'user'): Promise<Dump> {
  // Without declared versions Dexie opens what is there as it is, and nothing where nothing is.
  const db = new Dexie(name);
  try {
    await db.open();
    return await dumpTables(db, options);
  } finally {
    db.close();
  }
}

/** Every row of every table of an open database, as of one moment. */
export async function dumpTables(db: Dexie, { appVersion, writtenAt, passphrase }: DumpOptions): Promise<Dump> {
  const { head, writer } = await db.transaction('r', db.tables, async () => {
    const counted: { name: string; rows: number }[] = [];
    for (const table of db.tables) counted.push({ name: table.name, rows: await table.count() });
    const own: BackupHead = { appVersion, writtenAt, schemaVersion: db.verno, tables: counted };
    const lines = new BackupWriter(own);
    for (const table of db.tables) await addRows(table, lines);
    return { head: own, writer: lines };
  });
  const written =
    passphrase === undefined ? await writer.finish() : await encryptBackup(writer.finishContent(), passphrase);
  return { ...written, head };
}

/** In the order of the keys, page by page. */
async function addRows(table: Table<unknown, string>, writer: BackupWriter): Promise<void> {
  const { keyPath } = table.schema.primKey;
  if (typeof keyPath !== 'string') throw new Error('A table of the user database has one key field.');
  let last: string | undefined;
  for (;;) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const page: unknown[] = await from.limit(PAGE_ROWS).toArray();
    for (const row of page) writer.addRow(row);
    if (page.length < PAGE_ROWS) return;
    last = String(Reflect.get(Object(page.at(-1)), keyPath));
  }
}
