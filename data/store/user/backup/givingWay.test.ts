import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { readBackup } from '../../../backup/readBackup.ts';
import { UserDb } from '../userDb.ts';
import { onWriteAnnounced } from '../writeNotice.ts';
import { dumpTables } from './dumpTables.ts';

const NOW = { appVersion: '0.1.0', writtenAt: '2026-03-01T09:00:00.000Z' };
const AT = '2026-01-01T00:00:00.000Z';
const row = (number: number) => ({ key: `hcpcs:J${String(number).padStart(4, '0')}`, at: AT }) as never;

/** A database with as many rows in two tables, and another window of it. */
async function twoWindows(): Promise<{ snapshot: UserDb; person: UserDb }> {
  const name = crypto.randomUUID();
  const person = new UserDb(name);
  await person.open();
  await person.recents.bulkAdd(Array.from({ length: 300 }, (_, at) => row(at)));
  await person.codeUses.bulkAdd(Array.from({ length: 300 }, (_, at) => ({ ...Object(row(at)), weight: at })));
  return { snapshot: new UserDb(name), person };
}

/** Lets `act` begin a write in the middle of every read of all tables, which goes on until it hears of the write. @param act answers whether it did. */
function whenRead(db: Dexie, act: () => boolean): void {
  let heard = 0;
  onWriteAnnounced(db.name, () => {
    heard += 1;
  });
  const begun = new WeakSet<object>();
  db.use({
    stack: 'dbcore',
    name: 'a write in the middle',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name);
        if (name !== 'recents') return table;
        return {
          ...table,
          query: async request => {
            const before = heard;
            const isFirst = !begun.has(request.trans);
            begun.add(request.trans);
            const writes = isFirst && Dexie.ignoreTransaction(act);
            let answer = await table.query(request);
            while (writes && heard === before) answer = await table.query(request);
            return answer;
          },
        };
      },
    }),
  });
}

/** One change of two tables at once: a snapshot has both or neither. */
const change = (db: UserDb, number: number) =>
  db.transaction('rw', db.recents, db.codeUses, async () => {
    await db.recents.put(row(number));
    await db.codeUses.put({ ...Object(row(number)), weight: number });
  });

test('a change made while a snapshot is read does not wait for it, and is in it', async () => {
  const { snapshot, person } = await twoWindows();
  const order: string[] = [];
  let write: Promise<unknown> | undefined;
  whenRead(snapshot, () => {
    if (write !== undefined) return false;
    write = change(person, 9_000).then(() => order.push('written'));
    return true;
  });
  await snapshot.open();
  const dump = await dumpTables(snapshot, NOW, { givesWayMs: 60_000, restMs: 20 });
  order.push('read');
  await write;
  expect(order).toEqual(['written', 'read']);
  expect(await keysOf(dump.bytes)).toEqual({ recents: 301, codeUses: 301 });
});

test('a snapshot beside somebody who never rests is read through in the end, each change whole', async () => {
  const { snapshot, person } = await twoWindows();
  const writes: Promise<unknown>[] = [];
  whenRead(snapshot, () => writes.push(change(person, 9_000 + writes.length)) > 0);
  await snapshot.open();
  const dump = await dumpTables(snapshot, NOW, { givesWayMs: 150, restMs: 20 });
  await Promise.all(writes);
  // The last one waited for the snapshot; all before it did not.
  expect(writes.length).toBeGreaterThan(1);
  const rows = 300 + writes.length - 1;
  expect(await keysOf(dump.bytes)).toEqual({ recents: rows, codeUses: rows });
  expect(await person.recents.count()).toBe(rows + 1);
});

async function keysOf(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, number | undefined>> {
  const read = await readBackup(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return { recents: read.value.rows.get('recents')?.length, codeUses: read.value.rows.get('codeUses')?.length };
}
