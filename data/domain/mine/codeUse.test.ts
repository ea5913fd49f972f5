import { expect, test } from 'vitest';
import { codeKeyOf } from '../codeKey.ts';
import { type CodeUse, HALF_LIFE_DAYS, parseCodeUse, usedAgain } from './codeUse.ts';

const J9207 = codeKeyOf('hcpcs', 'J9207');
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const usedOn = (days: readonly number[]): CodeUse => {
  const used = days.reduce<CodeUse | undefined>((before, each) => usedAgain(J9207, before, day(each)), undefined);
  if (used === undefined) throw new Error('never used');
  return used;
};

test('more uses on the same day weigh more', () => {
  expect(usedOn([1, 1, 1]).weight).toBeGreaterThan(usedOn([1, 1]).weight);
});

test('two uses weigh as much as one a half-life later', () => {
  expect(usedOn([0, 0]).weight).toBeCloseTo(usedOn([HALF_LIFE_DAYS]).weight, 9);
});

test('what was opened daily last year gives way to what is opened daily this month', () => {
  const lastYear = usedOn(Array.from({ length: 200 }, (_, at) => at - 400));
  const thisMonth = usedOn(Array.from({ length: 20 }, (_, at) => at));
  expect(thisMonth.weight).toBeGreaterThan(lastYear.weight);
  expect([lastYear.count, thisMonth.count]).toEqual([200, 20]);
});

test('the order of the uses does not matter, and a clock set back does not undo the last one', () => {
  const [forth, back] = [usedOn([1, 50, 200]), usedOn([200, 1, 50])];
  expect(back.weight).toBeCloseTo(forth.weight, 9);
  expect(back.lastAt).toBe(forth.lastAt);
});

test('a row that is not a use is not read as one', () => {
  const use = usedOn([1]);
  expect(parseCodeUse(use)).toEqual(use);
  for (const broken of [
    { count: 0 },
    { count: 1.5 },
    { weight: Number.NaN },
    { weight: 1e300 },
    { key: 'hcpcs:j9207' },
    { lastAt: 'today' },
  ]) {
    expect(parseCodeUse({ ...use, ...broken })).toBeUndefined();
  }
  expect(parseCodeUse(null)).toBeUndefined();
});
