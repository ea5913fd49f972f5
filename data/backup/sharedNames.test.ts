import { expect, test } from 'vitest';
import type { Row } from './planRestore.ts';
import { asNamedHere } from './sharedNames.ts';

const folder = (id: string, name: string, parentId = '') => ({ id, name, parentId, position: 0 });
const label = (id: string, name: string) => ({ id, name, color: 'blue', position: 0 });
const bookmark = (id: string, key: string, folderId = '', labelIds: readonly string[] = []) => ({
  id,
  key,
  folderId,
  labelIds,
  position: 0,
});
const tables = (rows: Readonly<Record<string, readonly Row[]>>) => new Map(Object.entries(rows));
const merged = (here: Readonly<Record<string, readonly Row[]>>, backup: Readonly<Record<string, readonly Row[]>>) =>
  Object.fromEntries(
    [...asNamedHere(tables(here), tables(backup))].filter(([, rows]) => rows.length > 0).map(([n, rows]) => [n, rows]),
  );

test('bookmarks of another computer go into the folder and under the label of the same name', () => {
  const here = { bookmarkFolders: [folder('f1', 'Infusion')], bookmarkLabels: [label('l1', 'Check units')] };
  const backup = {
    bookmarkFolders: [folder('f9', 'infusion ')],
    bookmarkLabels: [label('l9', 'Check Units'), label('l8', 'New')],
    bookmarks: [bookmark('b9', 'hcpcs:J9207', 'f9', ['l9', 'l8'])],
  };
  expect(merged(here, backup)).toEqual({
    bookmarkLabels: [label('l8', 'New')],
    bookmarks: [bookmark('b9', 'hcpcs:J9207', 'f1', ['l1', 'l8'])],
  });
});

test('an inner folder is the same only inside the same outer folder', () => {
  const here = { bookmarkFolders: [folder('f1', 'Oncology'), folder('f2', 'Infusion', 'f1')] };
  const backup = {
    bookmarkFolders: [
      folder('g1', 'Oncology'),
      folder('g2', 'Infusion', 'g1'),
      folder('g3', 'Supplies', 'g1'),
      folder('g4', 'Infusion'),
    ],
    bookmarks: [bookmark('b1', 'hcpcs:J9207', 'g2'), bookmark('b2', 'hcpcs:E0130', 'g4')],
  };
  expect(merged(here, backup)).toEqual({
    bookmarkFolders: [folder('g3', 'Supplies', 'f1'), folder('g4', 'Infusion')],
    bookmarks: [bookmark('b1', 'hcpcs:J9207', 'f2'), bookmark('b2', 'hcpcs:E0130', 'g4')],
  });
});

test('a code that is in its folder here already does not come twice, nor does a word the clinic has for a code', () => {
  const here = {
    bookmarkFolders: [folder('f1', 'Infusion')],
    bookmarks: [bookmark('b1', 'hcpcs:J9207', 'f1')],
    clinicNames: [{ id: 'n1', key: 'hcpcs:E0130', name: 'Frame' }],
  };
  const backup = {
    bookmarkFolders: [folder('f9', 'Infusion')],
    bookmarks: [bookmark('b9', 'hcpcs:J9207', 'f9'), bookmark('b8', 'hcpcs:J9207')],
    clinicNames: [
      { id: 'n9', key: 'hcpcs:E0130', name: 'frame' },
      { id: 'n8', key: 'hcpcs:E0135', name: 'frame' },
    ],
  };
  expect(merged(here, backup)).toEqual({
    bookmarks: [bookmark('b8', 'hcpcs:J9207')],
    clinicNames: [{ id: 'n8', key: 'hcpcs:E0135', name: 'frame' }],
  });
});

test('a folder that was renamed here since the backup stays one folder', () => {
  const here = { bookmarkFolders: [folder('f1', 'Infusion suite'), folder('f2', 'Infusion')] };
  const backup = { bookmarkFolders: [folder('f1', 'Infusion')], bookmarks: [bookmark('b1', 'hcpcs:J9207', 'f1')] };
  expect(merged(here, backup)).toEqual(backup);
});
