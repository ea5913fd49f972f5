import { expect, test } from 'vitest';
import { codeKeyOf } from '../codeKey.ts';
import {
  planAddFolder,
  planDeleteFolder,
  planDeleteLabel,
  planPutLabel,
  planRenameFolder,
  planStepFolder,
} from './planFolders.ts';
import type { Shelf } from './shelf.ts';

const folder = (id: string, parentId = '', position = 0) => ({ id, name: id, parentId, position });
const bookmark = (id: string, folderId: string, code: string, labelIds: readonly string[] = []) => ({
  id,
  key: codeKeyOf('hcpcs', code),
  folderId,
  position: 0,
  labelIds,
  addedAt: '2026-03-01T09:00:00.000Z',
});
const SHELF: Shelf = {
  folders: [folder('onc'), folder('inf', 'onc'), folder('dme', '', 1)],
  labels: [{ id: 'l1', name: 'Check units', color: 'amber', position: 0 }],
  bookmarks: [bookmark('b1', '', 'J1'), bookmark('b2', 'onc', 'J1'), bookmark('b3', 'onc', 'J2', ['l1'])],
};

test('a folder is added last; inside an inner folder there is no further level', () => {
  expect(planAddFolder(SHELF, { id: 'n', name: 'New', parentId: '' })).toEqual({
    bookmarkFolders: { put: [{ id: 'n', name: 'New', parentId: '', position: 2 }] },
  });
  expect(planAddFolder(SHELF, { id: 'n', name: 'New', parentId: 'onc' }).bookmarkFolders?.put?.[0]?.parentId).toBe(
    'onc',
  );
  expect(planAddFolder(SHELF, { id: 'n', name: 'New', parentId: 'inf' }).bookmarkFolders?.put?.[0]?.parentId).toBe('');
});

test('a folder deleted leaves what was in it one level up, each code once', () => {
  const { bookmarks, bookmarkFolders } = planDeleteFolder(SHELF, 'onc');
  expect(bookmarks?.put?.map(({ id, folderId }) => [id, folderId])).toEqual([['b3', '']]);
  expect(bookmarks?.remove).toEqual(['b2']);
  expect(bookmarkFolders).toEqual({ put: [folder('inf', '')], remove: ['onc'] });
});

test('a folder moves up and down among its siblings and no further', () => {
  expect(planStepFolder(SHELF, 'dme', -1).bookmarkFolders?.put?.[0]?.position).toBeLessThan(0);
  expect(planStepFolder(SHELF, 'onc', 1).bookmarkFolders?.put?.[0]?.position).toBeGreaterThan(1);
  expect([planStepFolder(SHELF, 'onc', -1), planStepFolder(SHELF, 'inf', 1)]).toEqual([{}, {}]);
});

test('renaming to the same name changes nothing', () => {
  expect(planRenameFolder(SHELF, 'onc', 'onc')).toEqual({});
  expect(planRenameFolder(SHELF, 'onc', 'Oncology').bookmarkFolders?.put?.[0]?.name).toBe('Oncology');
});

test('a label keeps its place when it is changed, and is taken off every bookmark when it is deleted', () => {
  expect(planPutLabel(SHELF, { id: 'l1', name: 'Units', color: 'red' })).toEqual({
    bookmarkLabels: { put: [{ id: 'l1', name: 'Units', color: 'red', position: 0 }] },
  });
  expect(planDeleteLabel(SHELF, 'l1')).toEqual({
    bookmarks: { put: [bookmark('b3', 'onc', 'J2', [])] },
    bookmarkLabels: { remove: ['l1'] },
  });
});
