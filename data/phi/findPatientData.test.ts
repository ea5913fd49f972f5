import { expect, test } from 'vitest';
import { WITH_PATIENT_DATA, WITHOUT_PATIENT_DATA } from './examples.ts';
import { findPatientData } from './findPatientData.ts';
import { describePatientData } from './patientDataWords.ts';

const LEAST_RECALL = 0.95;
const MOST_FALSE_ALARMS = 2;

test('there are enough examples of both sorts to say how good it is', () => {
  expect(WITH_PATIENT_DATA.length).toBeGreaterThanOrEqual(60);
  expect(WITHOUT_PATIENT_DATA.length).toBeGreaterThanOrEqual(120);
  expect(new Set([...WITHOUT_PATIENT_DATA, ...WITH_PATIENT_DATA.map(([, text]) => text)]).size).toBe(
    WITH_PATIENT_DATA.length + WITHOUT_PATIENT_DATA.length,
  );
});

test(`of what looks like a patient’s data at least ${LEAST_RECALL * 100} % is seen, as what it is`, () => {
  const missed = WITH_PATIENT_DATA.filter(([kind, text]) => !findPatientData(text).some(each => each.kind === kind));
  expect(missed.length, JSON.stringify(missed, undefined, 1)).toBeLessThanOrEqual(
    WITH_PATIENT_DATA.length * (1 - LEAST_RECALL),
  );
});

test(`of what coders really write, no more than ${MOST_FALSE_ALARMS} lines are taken for it`, () => {
  const alarms = WITHOUT_PATIENT_DATA.filter(text => findPatientData(text).length > 0);
  expect(alarms.length, JSON.stringify(alarms, undefined, 1)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});

test('a note of many lines is searched whole, and each finding is told with its place', () => {
  const text = 'KX only with the LCD.\n\nSee MRN 48213377,\nDOB 3/4/1962.';
  const findings = findPatientData(text);
  expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['record-number', '48213377'],
    ['birth-date', '3/4/1962'],
  ]);
  expect(describePatientData(findings)).toBe('a record or account number (“48213377”) and a birth date (“3/4/1962”)');
});

test('one place is told once', () => {
  expect(findPatientData('SSN 219-09-9998')).toEqual([{ kind: 'ssn', start: 4, end: 15, text: '219-09-9998' }]);
});

test('the longest note of the most awkward characters is searched in no time', () => {
  for (const awkward of ['1-', 'patient: ', 'A'.repeat(50), 'John Smith ', '( 555) ', 'MRN ', 'born ']) {
    const text = awkward.repeat(Math.ceil(50_000 / awkward.length));
    const startedAt = performance.now();
    findPatientData(text);
    expect(performance.now() - startedAt, awkward).toBeLessThan(500);
  }
});

test.each([
  ['SSN 000-12-3456', 0],
  ['219-09-9998', 1],
  ['666-12-3456', 0],
  ['899-12-3456', 1],
  ['900-12-3456', 0],
  ['219-00-9998', 0],
  ['219-09-0000', 0],
])('%s without a word beside it: a number that was never issued is no social security number', (text, found) => {
  expect(findPatientData(text.replace('SSN ', ''))).toHaveLength(found);
});

test.each([
  ['visit no. 1234', 0],
  ['visit no. 12345', 1],
  ['policy # L33822', 0],
  ['record # J9207', 0],
  ['MRN: J9207', 0],
  ['Patient: Walker Required', 0],
  ['Patient: Dorothea Vance', 1],
])('“%s”: %i findings', (text, found) => expect(findPatientData(text)).toHaveLength(found));
