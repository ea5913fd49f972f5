import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CodeKey } from '../../domain/codeKey.ts';
import type { KeptGuide } from '../../domain/mine/keptGuide.ts';
import { planKeepGuide, planRemoveGuide } from '../../domain/mine/planKeptGuides.ts';
import { UserDb } from './userDb.ts';
import { openUserStore } from './userStore.ts';

const at = '2026-01-01T00:00:00.000Z';
const template = { name: 'Infusion', condition: { match: 'all', tests: [] }, sections: [] };
const KEPT = {
  settings: [{ id: 'settings', value: { theme: 'dark' } }],
  notes: [{ id: 'n1', key: 'hcpcs:J9207', text: 'JW', isPinned: true, createdAt: at, editedAt: at, sitting: 's' }],
  clinicNames: [{ id: 'c1', name: 'ixa', key: 'hcpcs:J9207', addedAt: at }],
  checklistTemplates: [{ id: 't1', ...template, isInUse: true, position: 0, createdAt: at, editedAt: at }],
  checklistEditions: [{ id: 'e1', templateId: 't1', editedAt: at, ...template }],
  encounters: [{ id: 'en1', label: 'Amber-1', state: 'open', editedAt: at, lines: [] }],
} as const;

async function profileOfVersion3(): Promise<string> {
  const name = crypto.randomUUID();
  const before = new UserDb(name, 3);
  for (const [table, rows] of Object.entries(KEPT)) await before.table(table).bulkAdd([...rows]);
  before.close();
  return name;
}

const guide: KeptGuide = {
  id: 'g1',
  title: 'How to bill',
  text: 'J9207 describes ixabepilone.',
  addedAt: at,
  editedAt: at,
  against: [{ id: 'r1', title: 'HCPCS January 2025' }],
  statements: [
    {
      heading: '',
      text: 'J9207 describes ixabepilone.',
      mark: 'confirmed',
      codes: [{ key: 'hcpcs:J9207' as CodeKey, mark: 'confirmed' }],
    },
  ],
  keys: ['hcpcs:J9207' as CodeKey],
};

test('v3 → v4 keeps everything as it was and begins with no guide', async () => {
  const after = new UserDb(await profileOfVersion3(), 4);
  await after.open();
  expect(after.verno).toBe(4);
  const rows = await Promise.all(after.tables.map(async table => [table.name, await table.toArray()] as const));
  expect(Object.fromEntries(rows.filter(([, own]) => own.length > 0))).toEqual(KEPT);
  expect(await after.keptGuides.toArray()).toEqual([]);
  after.close();
});

test('a profile of v3 is opened by the store of today, which keeps a guide, finds it by its codes and takes it away again', async () => {
  const opened = await openUserStore(await profileOfVersion3());
  if (!opened.ok) throw new Error(opened.error.kind);
  const { keptGuides, apply, notes } = opened.value;
  expect((await notes.all()).map(({ text }) => text)).toEqual(['JW']);
  await keptGuides.change(guide.id, () => planKeepGuide(guide));
  expect(await keptGuides.mentioning('hcpcs:J9207' as CodeKey)).toEqual([guide]);
  expect(await keptGuides.mentioning('hcpcs:J9208' as CodeKey)).toEqual([]);
  const removed = await keptGuides.change(guide.id, planRemoveGuide);
  expect(await keptGuides.all()).toEqual([]);
  await apply(removed.ok ? removed.value : {});
  expect(await keptGuides.all()).toEqual([guide]);
  opened.value.close();
});
