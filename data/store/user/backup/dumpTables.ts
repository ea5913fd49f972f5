import { Dexie, type Table } from 'dexie';
import type { BackupHead } from '../../../backup/backupHead.ts';
import { encryptBackup } from '../../../backup/encryption.ts';
import { BackupWriter, type WrittenBackup } from '../../../backup/writeBackup.ts';
import { type Manners, readGivingWay } from './givingWay.ts';

export interface Dump extends WrittenBackup {
  readonly head: BackupHead;
}

export interface DumpOptions {
  readonly appVersion: string;
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
  readonly passphrase?: string;
}

/** Read at once: enough to be quick, few enough to be let go of soon, and to give way soon. */
const PAGE_BYTES = 1024 * 1024;
const MOST_ROWS = 2_000;
/** Before it is known how large rows are. */
const FIRST_ROWS = 100;

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

/** Every row of every table of an open database, as of one moment. @param manners only tests pass others. */
export async function dumpTables(
  db: Dexie,
  { appVersion, writtenAt, passphrase }: DumpOptions,
  manners?: Manners,
): Promise<Dump> {
  const read = (giveWay: () => void) =>
    db.transaction('r', db.tables, async () => {
      const counted: { name: string; rows: number }[] = [];
      for (const table of db.tables) counted.push({ name: table.name, rows: await table.count() });
      const own: BackupHead = { appVersion, writtenAt, schemaVersion: db.verno, tables: counted };
      const lines = new BackupWriter(own);
      for (const table of db.tables) await addRows(table, lines, giveWay);
      return { head: own, writer: lines };
    });
  const { head, writer } = await readGivingWay(db.name, read, manners);
  const written =
    passphrase === undefined ? await writer.finish() : await encryptBackup(writer.finishContent(), passphrase);
  return { ...written, head };
}

/** In the order of the keys, page by page. */
async function addRows(table: Table<unknown, string>, writer: BackupWriter, giveWay: () => void): Promise<void> {
  const { keyPath } = table.schema.primKey;
  if (typeof keyPath !== 'string') throw new Error('A table of the user database has one key field.');
  let last: string | undefined;
  let rows = FIRST_ROWS;
  for (;;) {
    giveWay();
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const page: unknown[] = await from.limit(rows).toArray();
    let bytes = 0;
    for (const row of page) bytes += writer.addRow(row);
    if (page.length < rows) return;
    rows = Math.max(1, Math.min(MOST_ROWS, Math.floor((PAGE_BYTES * rows) / bytes)));
    last = String(Reflect.get(Object(page.at(-1)), keyPath));
  }
}
