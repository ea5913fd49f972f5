import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { UserDb } from './userDb.ts';
import { openUserStore } from './userStore.ts';

const at = '2026-01-01T00:00:00.000Z';
const KEPT = {
  settings: [{ id: 'settings', value: { theme: 'dark' } }],
  recents: [{ key: 'hcpcs:J9207', at }],
  bookmarks: [{ id: 'b1', key: 'hcpcs:J9207', folderId: 'f1', position: 0, labelIds: ['l1'], addedAt: at }],
  bookmarkFolders: [{ id: 'f1', name: 'Infusion', parentId: '', position: 0 }],
  bookmarkLabels: [{ id: 'l1', name: 'Check', color: 'amber', position: 0 }],
  notes: [{ id: 'n1', key: 'hcpcs:J9207', text: 'JW', isPinned: true, createdAt: at, editedAt: at, sitting: 's' }],
  noteVersions: [{ id: 'v1', noteId: 'n1', text: 'J', editedAt: at }],
  clinicNames: [{ id: 'c1', name: 'ixa', key: 'hcpcs:J9207', addedAt: at }],
  codeUses: [{ key: 'hcpcs:J9207', count: 3, lastAt: at, weight: 1.5 }],
} as const;

async function profileOfVersion2(): Promise<string> {
  const name = crypto.randomUUID();
  const before = new UserDb(name, 2);
  for (const [table, rows] of Object.entries(KEPT)) await before.table(table).bulkAdd([...rows]);
  before.close();
  return name;
}

test('v2 → v3 keeps everything as it was and begins with no template and no encounter', async () => {
  const after = new UserDb(await profileOfVersion2(), 3);
  await after.open();
  expect(after.verno).toBe(3);
  const rows = await Promise.all(after.tables.map(async table => [table.name, await table.toArray()] as const));
  expect(Object.fromEntries(rows)).toEqual({
    ...KEPT,
    checklistTemplates: [],
    checklistEditions: [],
    encounters: [],
  });
  after.close();
});

test('a profile of v2 is opened by the store of today', async () => {
  const opened = await openUserStore(await profileOfVersion2());
  if (!opened.ok) throw new Error(opened.error.kind);
  expect((await opened.value.notes.all()).map(({ text }) => text)).toEqual(['JW']);
  expect([...(await opened.value.encounters.times())]).toEqual([]);
});
