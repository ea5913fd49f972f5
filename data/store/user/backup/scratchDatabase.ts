import { Dexie } from 'dexie';
import { exclusively } from '../../exclusive.ts';
import { UserDb } from '../userDb.ts';

const PREFIX = 'user-scratch-';

/**
 * Lends `work` the name of a database that does not exist yet and is gone afterwards: for reading an older backup
 * with the real migrations, and for proving that a backup can be restored. Never touches the user database.
 */
export async function withScratchDatabase<T>(work: (name: string) => Promise<T>): Promise<T> {
  return await exclusively('chartside user scratch', async () => {
    await removeLeftovers();
    const name = `${PREFIX}${crypto.randomUUID()}`;
    try {
      return await work(name);
    } finally {
      await Dexie.delete(name);
    }
  });
}

/** Whatever a crash left behind. Nobody else uses one: only one context at a time gets here. */
async function removeLeftovers(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith(PREFIX)) await Dexie.delete(name);
}

/** A scratch database of schema version `version`, with `rows` in it, closed again. */
export async function fillScratch(
  name: string,
  version: number,
  rows: ReadonlyMap<string, readonly unknown[]>,
): Promise<void> {
  const db = new UserDb(name, version);
  try {
    await db.open();
    await db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.bulkAdd([...(rows.get(table.name) ?? [])]);
    });
  } finally {
    db.close();
  }
}

/** Every row of a scratch database once it was opened at schema version `version`. */
export async function readScratch(name: string, version?: number): Promise<Map<string, unknown[]>> {
  const db = new UserDb(name, version);
  try {
    await db.open();
    const rows = new Map<string, unknown[]>();
    for (const table of db.tables) rows.set(table.name, await table.toArray());
    return rows;
  } finally {
    db.close();
  }
}
