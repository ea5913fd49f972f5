import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { codesByName, planAddName, planRemoveName } from '../../domain/mine/planClinicNames.ts';
import { planDelete, planPin, planSave } from '../../domain/mine/planNotes.ts';
import { openUserStore, type UserStore } from './userStore.ts';

const J9207 = codeKeyOf('hcpcs', 'J9207');
const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const newId = () => crypto.randomUUID();

async function openStore(name: string = crypto.randomUUID()): Promise<UserStore> {
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

function write(user: UserStore, id: string, text: string, at: number, sitting = `s${at}`) {
  const saving = { id, key: J9207, text, at: minute(at), sitting };
  return user.notes.change(id, file => planSave(file, saving, newId));
}

test('notes and their versions outlive a restart', async () => {
  const name = crypto.randomUUID();
  const user = await openStore(name);
  await write(user, 'n1', 'bill JW', 1);
  await write(user, 'n1', 'bill JW, 45 units a vial', 2);
  await write(user, 'n2', 'older note', 0);
  user.close();
  const again = await openStore(name);
  expect((await again.mineOf(J9207)).notes.map(({ text }) => text)).toEqual(['bill JW, 45 units a vial', 'older note']);
  expect((await again.notes.versionsOf('n1')).map(({ text }) => text)).toEqual(['bill JW']);
  expect((await again.notes.all()).map(({ id }) => id)).toEqual(['n1', 'n2']);
});

test('the first notes by code are those of whole codes, with the number of all', async () => {
  const user = await openStore();
  const keys = ['J9207', 'J0001', 'J9207', 'J0001', 'J5000'].map(code => codeKeyOf('hcpcs', code));
  for (const [at, key] of keys.entries()) {
    const saving = { id: `n${at}`, key, text: `text ${at}`, at: minute(at), sitting: 's' };
    await user.notes.change(saving.id, file => planSave(file, saving, newId));
  }
  const first = async (most: number) => {
    const { notes, total } = await user.notes.firstByCode(most);
    return [notes.map(({ id }) => id).toSorted(), total];
  };
  expect(await first(4)).toEqual([['n1', 'n3', 'n4'], 5]);
  expect(await first(2)).toEqual([['n1', 'n3'], 5]);
  expect(await first(1)).toEqual([['n1', 'n3'], 5]);
  expect(await first(5)).toEqual([['n0', 'n1', 'n2', 'n3', 'n4'], 5]);
});

test('a deleted note comes back with all its versions', async () => {
  const user = await openStore();
  await write(user, 'n1', 'one', 1);
  await write(user, 'n1', 'two', 2);
  await user.notes.change('n1', file => planPin(file, true));
  const before = [await user.notes.all(), await user.notes.versionsOf('n1')];
  const deleted = await user.notes.change('n1', planDelete);
  expect([await user.notes.all(), await user.notes.versionsOf('n1')]).toEqual([[], []]);
  if (!deleted.ok) throw new Error('not deleted');
  await user.apply(deleted.value);
  expect([await user.notes.all(), await user.notes.versionsOf('n1')]).toEqual(before);
});

test('two saves at once of one note are both kept: the later as the text, the earlier as a version', async () => {
  const user = await openStore();
  await write(user, 'n1', 'start', 0);
  await Promise.all([write(user, 'n1', 'first window', 1), write(user, 'n1', 'second window', 2)]);
  expect((await user.notes.all())[0]?.text).toBe('second window');
  expect((await user.notes.versionsOf('n1')).map(({ text }) => text)).toEqual(['first window', 'start']);
});

test('a clinic’s word names one code or several, each once, and can be taken back', async () => {
  const user = await openStore();
  const add = (id: string, name: string, code: string, at: number) =>
    user.clinicNames.change(names =>
      planAddName(names, { id, name, key: codeKeyOf('hcpcs', code), addedAt: minute(at) }),
    );
  await add('c1', 'water pill', 'J1940', 1);
  await add('c2', 'Water Pill', 'J1940', 2);
  await add('c3', 'Water pill', 'J1941', 3);
  expect(codesByName(await user.clinicNames.all())).toEqual([
    { name: 'water pill', keys: ['hcpcs:J1940', 'hcpcs:J1941'] },
  ]);
  const removed = await user.clinicNames.change(names => planRemoveName(names, 'c1'));
  expect((await user.mineOf(codeKeyOf('hcpcs', 'J1940'))).names.length).toBe(0);
  if (!removed.ok) throw new Error('not removed');
  await user.apply(removed.value);
  expect((await user.mineOf(codeKeyOf('hcpcs', 'J1940'))).names.map(({ name }) => name)).toEqual(['water pill']);
});
