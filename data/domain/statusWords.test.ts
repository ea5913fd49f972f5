import { expect, test } from 'vitest';
import { type CalendarDate, parseCalendarDate } from './calendarDate.ts';
import { pastStatusWords, statusWords } from './statusWords.ts';

test('a code that may be used is called active', () => {
  expect(statusWords({ kind: 'active' })).toEqual({ label: 'Active', sentence: 'Active: may be used.' });
});

test('a header says that it needs more characters and cannot be billed', () => {
  expect(statusWords({ kind: 'header' })).toEqual({
    label: 'Header',
    sentence: 'Header: needs more characters, not billable.',
  });
});

test('an ended code names its last day', () => {
  expect(statusWords({ kind: 'ended', lastDay: on('2024-06-30') })).toEqual({
    label: 'Ended',
    sentence: 'Ended after June 30, 2024: not for services on a later day.',
  });
});

test('a code that has not begun names its first day', () => {
  expect(statusWords({ kind: 'not-yet', startsOn: on('2025-04-01') })).toEqual({
    label: 'Starts later',
    sentence: 'Starts on April 1, 2025: not for services before that day.',
  });
});

test('a release whose time has passed does not say that a code may be used today', () => {
  const january = { series: 'hcpcs', kind: 'official', title: 'HCPCS January 2025' } as const;
  expect(pastStatusWords({ kind: 'active' }, january).sentence).toBe('Active in HCPCS January 2025.');
  expect(pastStatusWords({ kind: 'ended', lastDay: on('2024-06-30') }, january)).toEqual(
    statusWords({ kind: 'ended', lastDay: on('2024-06-30') }),
  );
  const starter = { ...january, kind: 'starter', title: 'Starter pack (HCPCS, from January 2025)' } as const;
  expect(pastStatusWords({ kind: 'active' }, starter).sentence).toBe('Active in the HCPCS Level II starter pack.');
});

function on(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is not a date`);
  return date;
}
