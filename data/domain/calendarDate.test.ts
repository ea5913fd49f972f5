import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDateOf, dateNumber, parseCalendarDate, parseCompactDate } from './calendarDate.ts';

test.each(['2025-01-01', '2024-02-29', '2000-02-29', '1900-12-31', '9999-12-31'])('%s is a day', text => {
  expect(parseCalendarDate(text)).toBe(text);
  expect(parseCompactDate(text.replaceAll('-', ''))).toBe(text);
});

test.each([
  '2025-02-30',
  '2023-02-29',
  '1900-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-1-1',
  '2025-01-01T00:00',
  ' 2025-01-01',
  '',
])('"%s" is not a day', text => {
  expect(parseCalendarDate(text)).toBeUndefined();
});

test.each(['20250230', '00000000', '45658', '2025-01-01', '99999999', '00010101 '])(
  '"%s" is not a compact day',
  text => {
    expect(parseCompactDate(text)).toBeUndefined();
  },
);

test('a date number orders like the date, and none is 0', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, days, (first, second) => {
      const [a, b] = [first, second].map(date => parseCalendarDate(date.toISOString().slice(0, 10)));
      if (a === undefined || b === undefined) throw new Error('not a day');
      expect(Math.sign(dateNumber(a) - dateNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
  expect(dateNumber(undefined)).toBe(0);
});

test('the day of a clock reading is the day on the wall, not in Greenwich', () => {
  expect(calendarDateOf(new Date(2025, 0, 1, 0, 0))).toBe('2025-01-01');
  expect(calendarDateOf(new Date(2025, 11, 31, 23, 59))).toBe('2025-12-31');
});
