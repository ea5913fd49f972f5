import { expect, test } from 'vitest';
import type { Icd10cmRecord } from '../codeRecord.ts';
import { isMarkedHeader } from './codeChange.ts';
import { compareReleases } from './compareReleases.ts';

const icd = (code: string, longText: string, billable: boolean): Icd10cmRecord => ({
  system: 'icd10cm',
  code,
  longText,
  shortText: code,
  position: 0,
  billable,
});

test('a header is marked as one wherever it stands among the changes, but not where it ended by becoming one', () => {
  const before = [icd('M54', 'Back', false), icd('M545', 'Low back pain', true), icd('M60', 'Gone', false)];
  const after = [icd('M54', 'Back, any', false), icd('M545', 'Low back pain', false), icd('M61', 'New', false)];
  const marked = compareReleases(before, [...after, icd('M5450', 'Low back pain, any', true)]);
  expect(marked.map(change => [change.key, change.kinds[0], isMarkedHeader(change)])).toEqual([
    ['icd10cm:M54', 'reworded', true],
    ['icd10cm:M545', 'ended', false],
    ['icd10cm:M5450', 'added', false],
    ['icd10cm:M60', 'ended', false],
    ['icd10cm:M61', 'added', true],
  ]);
});
