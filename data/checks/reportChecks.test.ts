import { expect, test } from 'vitest';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import { reportChecks } from './reportChecks.ts';

const line = (id: string, code: string) =>
  ({ id, system: 'cpt', code, modifiers: id === 'a' ? ['25'] : [], units: '1' }) as const;
const QUESTION: CheckQuestion = {
  lines: [line('a', '99213'), line('b', '10060'), line('c', '10060')],
  day: '2024-08-15' as CalendarDate,
  setting: 'practitioner',
};

test('a finding on paper names its lines as they were typed, and its edition with the file', () => {
  const source = { title: 'NCCI pair edits, made up', fileName: 'pairs.txt' };
  const facts = { column1: '10060', column2: '99213', indicator: '0', startUnknown: false } as const;
  const { checkedAs, findings, notChecked } = reportChecks(QUESTION, {
    findings: [{ kind: 'pair-not-paid', lineIds: ['a', 'b'], source, ...facts }],
    gaps: [],
  });
  expect([checkedAs, notChecked]).toEqual(['Practitioner', []]);
  expect(findings).toMatchObject([
    { lines: ['99213-25', '10060'], severity: 'Not payable', source: 'NCCI pair edits, made up, pairs.txt' },
  ]);
});

test('a paper never looks as if nothing was found where the checks could not be run', () => {
  expect(reportChecks(QUESTION, undefined)).toEqual({
    checkedAs: 'Practitioner',
    findings: [],
    notChecked: ['The installed editions could not be read.'],
  });
});
