import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import { codeKeyOf } from '../codeKey.ts';
import { findMine, indexMine, NOTHING_FOUND } from './findMine.ts';
import type { Shelf } from './shelf.ts';

const at = '2026-03-01T09:00:00.000Z';
const bookmark = (id: string, code: string, text: string, folderId = '', labelIds: readonly string[] = []) => ({
  id,
  key: codeKeyOf('hcpcs', code),
  folderId,
  position: 0,
  labelIds,
  addedAt: at,
  lastSeen: { text, releaseId: 'r', releaseTitle: 'HCPCS January 2026', effectiveFrom: '2026-01-01' as CalendarDate },
});
const SHELF: Shelf = {
  folders: [{ id: 'f', name: 'Infusions', parentId: '', position: 0 }],
  labels: [{ id: 'l', name: 'Check units', color: 'amber', position: 0 }],
  bookmarks: [bookmark('1', 'E0130', 'Walker, rigid'), bookmark('2', 'J9207', 'Ixabepilone', 'f', ['l'])],
};
const NOTE = {
  id: 'n1',
  key: codeKeyOf('hcpcs', 'J9207'),
  text: 'First line\n- Bill the **waste** with JW when the vial is single-dose',
  isPinned: false,
  createdAt: at,
  editedAt: at,
  sitting: 's',
};
const INDEX = indexMine(SHELF, [NOTE]);
const codes = (typed: string) => findMine(INDEX, typed, 5).bookmarks.map(({ key }) => key);

test('bookmarks are found by code, text, folder and label', () => {
  expect([codes('j92'), codes('WALKER'), codes('infusions'), codes('units')]).toEqual([
    ['hcpcs:J9207'],
    ['hcpcs:E0130'],
    ['hcpcs:J9207'],
    ['hcpcs:J9207'],
  ]);
});

test('notes are found by their words, shown by the line that holds them', () => {
  expect(findMine(INDEX, 'waste jw', 5).notes).toEqual([
    { id: 'n1', key: 'hcpcs:J9207', excerpt: 'Bill the waste with JW when the vial is single-dose' },
  ]);
});

test('all words must be there, a single letter finds nothing, and no more than the limit is shown', () => {
  expect(codes('walker units')).toEqual([]);
  expect(findMine(INDEX, 'j', 5)).toEqual(NOTHING_FOUND);
  expect(findMine(indexMine(SHELF, [NOTE, { ...NOTE, id: 'n2' }]), 'waste', 1).notes).toHaveLength(1);
});
