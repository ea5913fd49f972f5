import { afterEach, expect, test, vi } from 'vitest';
import { type CalendarDate, parseCalendarDate } from './calendarDate.ts';
import { longDate, monthAndYear } from './dateWords.ts';

afterEach(() => vi.unstubAllEnvs());

test('a date is written out the American way', () => {
  expect(longDate(on('2024-06-30'))).toBe('June 30, 2024');
  expect(longDate(on('2025-01-01'))).toBe('January 1, 2025');
  expect(longDate(on('1999-12-31'))).toBe('December 31, 1999');
  expect(monthAndYear(on('2025-10-01'))).toBe('October 2025');
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('the day stays the same in %s', zone => {
  vi.stubEnv('TZ', zone);
  expect(longDate(on('2025-01-01'))).toBe('January 1, 2025');
});

test('every month has its own name', () => {
  const names = Array.from({ length: 12 }, (_, month) =>
    monthAndYear(on(`2025-${String(month + 1).padStart(2, '0')}-15`)),
  );
  expect(new Set(names).size).toBe(12);
  expect(names.every(name => /^[A-Z][a-z]+ 2025$/.test(name))).toBe(true);
});

function on(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is not a date`);
  return date;
}
