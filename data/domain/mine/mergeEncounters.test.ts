import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLineKey } from '../lineKey.ts';
import { ONE_UNIT } from '../units.ts';
import type { Encounter } from './encounter.ts';
import { drawLabel } from './encounterLabel.ts';
import { mergeEncounters } from './mergeEncounters.ts';

const key = parseLineKey('hcpcs:J9207');
const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const line = (id: string, note = '') => ({
  id,
  key: key ?? ('hcpcs:J9207' as never),
  modifiers: [],
  units: ONE_UNIT,
  note,
});
const mark = (itemKey: string, note = '') => ({ itemKey, answer: 'done' as const, reason: '', note, at: minute(0) });
const row = (patch: Partial<Encounter> = {}): Encounter => ({
  id: 'n1',
  label: 'Amber-417',
  dateOfService: '2026-03-01' as Encounter['dateOfService'],
  lines: [line('a'), line('b')],
  state: 'open',
  createdAt: minute(0),
  editedAt: minute(0),
  marks: [mark('i1')],
  ...patch,
});

test('a step taken back leaves what was done after it in another window', () => {
  const before = row({ marks: [] });
  const after = row({ marks: [mark('i1')], editionIds: ['e1'] });
  const theirs = row({
    marks: [mark('i1'), mark('i2')],
    editionIds: ['e1'],
    lines: [line('a', 'left arm'), line('b'), line('c')],
  });
  expect(mergeEncounters(after, before, theirs)).toEqual({ ...theirs, marks: [mark('i2')] });
});

test('a removed line comes back to its place, beside one that was added since', () => {
  const before = row();
  const after = row({ lines: [line('b')] });
  const theirs = row({ lines: [line('b'), line('c')] });
  expect(mergeEncounters(after, before, theirs).lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('what was changed again since stays as it is now', () => {
  const before = row({ label: 'Birch-100' });
  const after = row({ label: 'Cedar-200' });
  expect(mergeEncounters(after, before, row({ label: 'Delta-300' })).label).toBe('Delta-300');
  expect(mergeEncounters(after, before, after).label).toBe('Birch-100');
});

const rowArbitrary = fc
  .record({
    label: fc.constantFrom('Amber-417', 'Birch-100'),
    lines: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), note: fc.constantFrom('', 'x') }), {
      selector: each => each.id,
    }),
    marks: fc.uniqueArray(fc.record({ itemKey: fc.constantFrom('i1', 'i2', 'i3'), note: fc.constantFrom('', 'x') }), {
      selector: each => each.itemKey,
    }),
  })
  .map(({ label, lines, marks }) =>
    row({
      label,
      lines: lines.map(({ id, note }) => line(id, note)),
      marks: marks.map(({ itemKey, note }) => mark(itemKey, note)),
    }),
  );

test('where nothing happened since, a step taken back is taken back whole; no line and no answer stands twice', () => {
  fc.assert(
    fc.property(rowArbitrary, rowArbitrary, rowArbitrary, (before, after, theirs) => {
      const back = mergeEncounters(after, before, after);
      const byId = (each: Encounter) => new Map(each.lines.map(own => [own.id, own]));
      expect(byId(back)).toEqual(byId(before));
      expect(new Map(back.marks.map(own => [own.itemKey, own]))).toEqual(
        new Map(before.marks.map(own => [own.itemKey, own])),
      );
      const merged = mergeEncounters(after, before, theirs);
      expect(new Set(merged.lines.map(({ id }) => id)).size).toBe(merged.lines.length);
      expect(new Set(merged.marks.map(({ itemKey }) => itemKey)).size).toBe(merged.marks.length);
    }),
  );
});

test('labels say nothing of a person and are drawn anew where one is taken', () => {
  const always = (number: number) => () => number;
  expect(drawLabel(always(0), new Set())).toBe('Agate-100');
  expect(drawLabel(always(0), new Set(['Agate-100', 'Agate-101']))).toBe('Agate-102');
  expect(drawLabel(always(0.9999), new Set(['Tundra-999']))).toBe('Tundra-100');
});
