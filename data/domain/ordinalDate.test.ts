import { expect, test } from 'vitest';
import { parseOrdinalDate } from './ordinalDate.ts';

test('a day of the year is a date, in leap years too, and what is none is not guessed', () => {
  expect(parseOrdinalDate('2024092')).toBe('2024-04-01');
  expect(parseOrdinalDate('2026091')).toBe('2026-04-01');
  expect(parseOrdinalDate('2024366')).toBe('2024-12-31');
  for (const text of ['2025366', '2024000', '202409', '20240101', '']) expect(parseOrdinalDate(text)).toBeUndefined();
});
