import { expect, test } from 'vitest';
import type { CalendarDate } from './calendarDate.ts';
import { afterPeriodWords, beforePeriodWords, lastDayOfPeriod } from './releasePeriod.ts';

const day = (text: string) => text as CalendarDate;

test.each([
  ['hcpcs', '2025-01-01', '2025-03-31'],
  ['hcpcs', '2025-10-01', '2025-12-31'],
  ['hcpcs', '2025-03-31', '2025-03-31'],
  ['icd10cm', '2024-10-01', '2025-09-30'],
  ['icd10cm', '2025-04-01', '2025-09-30'],
] as const)('a %s release of %s is made for days through %s', (series, from, last) => {
  expect(lastDayOfPeriod(series, day(from))).toBe(last);
});

const january = {
  kind: 'official',
  title: 'HCPCS January 2025',
  series: 'hcpcs',
  effectiveFrom: day('2025-01-01'),
} as const;

test('before its period a release says so', () => {
  expect(beforePeriodWords(january, day('2024-12-31'))).toContain('takes effect on January 1, 2025');
  expect(beforePeriodWords(january, day('2025-01-01'))).toBeUndefined();
});

test('after its period a release says for how long it was made', () => {
  expect(afterPeriodWords(january, day('2025-03-31'))).toBeUndefined();
  expect(afterPeriodWords(january, day('2025-04-01'))).toBe(
    'Made for days through March 31, 2025: later changes are not in it.',
  );
});
