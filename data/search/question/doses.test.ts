import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import { madeUpHcpcs, madeUpSegment } from '../madeUpCodes.ts';
import { smallQuestion } from '../smallReleases.ts';
import { dosesIn } from './doses.ts';

test('an amount is a number and its unit; the stage of a disease and the size of a dressing are none', () => {
  expect(dosesIn(['madeupine', '100', 'mcg'])).toEqual([false, true, true]);
  expect(dosesIn(['ckd', 'stage', '3'])).toEqual([false, false, false]);
  expect(dosesIn(['dressing', '48', 'sq', 'in'])).toEqual([false, false, false, false]);
});

test('a dose finds the drug, whatever amount its code is billed by', () => {
  const engine = createSearchEngine([
    madeUpSegment(
      madeUpHcpcs([
        ['J9001', 'Injection, madeupine citrate, 0.1 mg'],
        ['J9002', 'Injection, otherine, 100 mcg'],
        ['J9003', 'Injection, thirdine, per 100 mcg'],
      ]),
    ),
  ]);
  expect(engine.search(smallQuestion('madeupine 100 mcg')).hits[0]?.code).toBe('J9001');
});
