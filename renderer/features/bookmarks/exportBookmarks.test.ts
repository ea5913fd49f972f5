import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { bookmarksAsCsv, bookmarksAsJson, withCptTexts } from './exportBookmarks.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

const shown = (code: string, text: string, labelName: string): ShownBookmark => ({
  id: code,
  bookmark: {
    id: code,
    key: codeKeyOf('hcpcs', code),
    folderId: '',
    position: 0,
    labelIds: [],
    addedAt: '2026-03-01T09:00:00.000Z',
  },
  code,
  text,
  caution: undefined,
  labels: [{ id: 'l1', name: labelName, color: 'amber', position: 0 }],
  folder: 'Oncology / Infusion',
  quickKey: 1,
});
const ITEMS = [shown('J9207', 'Injection, "ixabepilone",\n1 mg', 'Check units'), shown('E0130', 'Walker', '=1+1')];

test('the table is read back field by field, commas, quotes and line ends included', () => {
  const csv = bookmarksAsCsv(ITEMS);
  expect(csv.startsWith('\uFEFF"System","Code"')).toBe(true);
  expect(csv.replace(/[^\r]\n/gu, 'x').includes('\n')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd());
  expect(data[1]).toEqual([
    'HCPCS Level II',
    'J9207',
    'Injection, "ixabepilone",\n1 mg',
    '',
    'Oncology / Infusion',
    'Check units',
    '2026-03-01',
  ]);
});

test('a label is never a formula in a spreadsheet', () => {
  expect(bookmarksAsCsv(ITEMS)).toContain('"\'=1+1"');
});

test('JSON names each code by its system', () => {
  expect(JSON.parse(bookmarksAsJson(ITEMS))).toMatchObject({
    format: 'chartside-bookmarks',
    version: 1,
    bookmarks: [
      { system: 'hcpcs', code: 'J9207' },
      { system: 'hcpcs', code: 'E0130' },
    ],
  });
});

test('the licensed text of a CPT code goes out with the file it is from, and only where it was asked for', () => {
  const item = shown('10001', '', 'Mine');
  const items = [{ ...item, bookmark: { ...item.bookmark, key: codeKeyOf('cpt', '10001') } }, ...ITEMS];
  const texts = new Map([['10001', { text: 'Snood fitting', source: 'CPT texts, 2026, © AMA' }]]);
  expect(bookmarksAsCsv(withCptTexts(items, texts))).toContain('"Snood fitting (CPT texts, 2026, © AMA)"');
  expect(bookmarksAsCsv(withCptTexts(items, new Map()))).not.toContain('Snood');
});
