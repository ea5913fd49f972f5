import { expect, test } from 'vitest';
import { buildTabularKeys, type KeyedRecord, openTabularKeys } from './tabularKeys.ts';

/** A chapter, a wide section without codes, a narrower one in it, and codes out of the order of the alphabet. */
const RECORDS: readonly KeyedRecord[] = [
  { kind: 'chapter', name: '2', title: 'Growths' },
  { kind: 'section', name: 'C40-C80', title: 'Wide', parent: 0 },
  { kind: 'section', name: 'C43-C44', title: 'Narrow', parent: 0 },
  { kind: 'code', name: 'C43', title: 'First', parent: 2 },
  { kind: 'code', name: 'C43.0', title: 'Beneath', parent: 3 },
  { kind: 'code', name: 'C4A', title: 'After C43, before C44', parent: 2 },
  { kind: 'code', name: 'C44', title: 'Last', parent: 2 },
  { kind: 'code', name: 'C44.1021', title: 'As long as a code can be', parent: 6 },
];
const keys = openTabularKeys(buildTabularKeys(RECORDS));

test('every code is found at its place in the list, whatever the order of the list', () => {
  for (const [place, { kind, name }] of RECORDS.entries()) {
    if (kind === 'code') expect(keys?.placeOf(name), name).toBe(place);
  }
});

test('what the list does not print is not found: neighbours, beginnings, longer codes, headings', () => {
  for (const name of ['C4', 'C43.', 'C43.00', 'C45', 'B99', 'C44.10211', '2', 'C43-C44', '', 'É40']) {
    expect(keys?.placeOf(name), name).toBeUndefined();
  }
});

test('a level knows whether something stands beneath it', () => {
  expect(RECORDS.map((_, place) => keys?.hasChildren(place))).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a narrow section has the wider ones around it, and headings keep their order', () => {
  expect([...(keys?.headings.values() ?? [])]).toEqual([
    { kind: 'chapter', name: '2', title: 'Growths', place: 0, around: [] },
    { kind: 'section', name: 'C40-C80', title: 'Wide', place: 1, parent: 0, around: [] },
    { kind: 'section', name: 'C43-C44', title: 'Narrow', place: 2, parent: 0, around: [1] },
  ]);
});

test('bytes of another version of the app, or cut short, do not open', () => {
  const bytes = buildTabularKeys(RECORDS);
  expect(openTabularKeys(bytes.slice(0, -1))).toBeUndefined();
  const other = bytes.slice();
  other[0] = 9;
  expect(openTabularKeys(other)).toBeUndefined();
});
