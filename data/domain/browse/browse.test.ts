import { expect, test } from 'vitest';
import { childrenOf, pathTo } from './branch.ts';
import { byModifierKind, hcpcsTree, modifierTree } from './hcpcsBranches.ts';
import { HCPCS_LETTERS } from './hcpcsRanges.ts';
import { icd10cmTree } from './icd10cmBranches.ts';
import { outlineOf } from './outline.ts';
import { parentRow, visibleRows } from './visibleRows.ts';

const icd = outlineOf(
  'icd10cm',
  ['A00', 'A000', 'A001', 'T20', 'T200', 'T2001', 'U00', 'V00', 'V001'].map(code => ({
    code,
    isUsable: code.length > 3,
  })),
);
const HEADINGS = [
  { kind: 'chapter', name: '1', title: 'Made-up chapter (A00-B99)' },
  { kind: 'section', name: 'A00-A09', title: 'Made-up section (A00-A09)' },
  { kind: 'chapter', name: '20', title: 'Made-up causes' },
  { kind: 'section', name: 'V00-X58', title: 'Wide' },
  { kind: 'section', name: 'V00-V09', title: 'Narrow' },
] as const;

const labels = (of: readonly { readonly label: string }[]) => of.map(({ label }) => label);

test('a code is reached through chapter, section and the wider section around it', () => {
  const root = icd10cmTree(icd, HEADINGS);
  expect(labels(pathTo(root, 'A001', icd))).toEqual(['Chapter 1', 'A00-A09', 'A00', 'A001']);
  expect(labels(pathTo(root, 'V001', icd))).toEqual(['Chapter 20', 'V00-X58', 'V00-V09', 'V00', 'V001']);
  // The list has no section for it: it stands in its chapter.
  expect(labels(pathTo(root, 'T2001', icd))).toEqual(['Chapter 19', 'T20', 'T200', 'T2001']);
  expect(pathTo(root, 'Z99', icd)).toEqual([]);
  expect(root.usable).toBe(5);
});

test('without a tabular list there are the chapters, under headings of our own', () => {
  const [first] = childrenOf(icd10cmTree(icd, []), icd);
  expect([first?.label, first?.title, first && labels(childrenOf(first, icd))]).toEqual([
    'Chapter 1',
    'Infections and parasites',
    ['A00'],
  ]);
});

test('open branches are lines under their branch, with their place among those beside them', () => {
  const root = icd10cmTree(icd, HEADINGS);
  const rows = visibleRows(root, icd, new Set(['chapter 1', 'section A00-A09', 'code A00']));
  expect(
    rows
      .slice(0, 5)
      .map(({ branch, level, position, setSize, isOpen }) => [branch.label, level, position, setSize, isOpen]),
  ).toEqual([
    ['Chapter 1', 1, 1, 4, true],
    ['A00-A09', 2, 1, 1, true],
    ['A00', 3, 1, 1, true],
    ['A000', 4, 1, 2, undefined],
    ['A001', 4, 2, 2, undefined],
  ]);
  expect([parentRow(rows, 4), parentRow(rows, 2), parentRow(rows, 0)]).toEqual([2, 1, -1]);
});

test('the ranges of a letter follow one another without a gap', () => {
  for (const { letter, ranges } of HCPCS_LETTERS) {
    ranges.forEach(({ first, last }, at) => {
      expect([first.charAt(0), first <= last], first).toEqual([letter, true]);
      const next = ranges[at + 1]?.first;
      if (next !== undefined) expect(Number(next.slice(1))).toBe(Number(last.slice(1)) + 1);
    });
  }
});

test('HCPCS codes stand under letter and range, modifiers under their kind', () => {
  const hcpcs = outlineOf(
    'hcpcs',
    ['A4206', 'J9207', 'J9999'].map(code => ({ code, isUsable: true })),
  );
  expect(labels(pathTo(hcpcsTree(hcpcs), 'J9207', hcpcs))).toEqual(['J', 'J9207-J9999', 'J9207']);
  const codes = ['RT', 'JW', 'LT'].sort(byModifierKind);
  const modifiers = outlineOf(
    'hcpcsmod',
    codes.map(code => ({ code, isUsable: true })),
  );
  const [first] = childrenOf(modifierTree(modifiers), modifiers);
  expect([codes, first?.title, first?.usable]).toEqual([
    ['LT', 'RT', 'JW'],
    'Modifiers for sides, digits, eyelids, and vessels',
    2,
  ]);
});
