import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepEqual } from './keepEqual.ts';

test('a part of a worksheet that was not changed stays the same object', () => {
  const last = { id: 'e1', lines: [{ key: 'hcpcs:J9207' }], marks: [{ itemKey: 'a', at: '1' }] };
  const read = {
    id: 'e1',
    lines: [{ key: 'hcpcs:J9207' }],
    marks: [
      { itemKey: 'a', at: '1' },
      { itemKey: 'b', at: '2' },
    ],
  };
  const kept = keepEqual(last, read);
  expect(kept).toEqual(read);
  expect(kept.lines).toBe(last.lines);
  expect(kept.marks[0]).toBe(last.marks[0]);
  expect(keepEqual(last, structuredClone(last))).toBe(last);
});

test('whatever was there before, what is kept says what was read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (last, next) => {
      expect(keepEqual(last, next)).toStrictEqual(next);
      expect(keepEqual(next, structuredClone(next))).toBe(next);
    }),
    { numRuns: 200 },
  );
});
