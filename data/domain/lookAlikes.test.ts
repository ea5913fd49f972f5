import { expect, test } from 'vitest';
import type { CalendarDate } from './calendarDate.ts';
import type { HcpcsRecord, Icd10cmRecord } from './codeRecord.ts';
import { differenceWords, lookAlikes } from './lookAlikes.ts';
import { sideOf } from './wordDifference.ts';

const DAY = '2025-01-01' as CalendarDate;

function code(name: string, longText: string, more: Partial<HcpcsRecord> = {}): HcpcsRecord {
  return { system: 'hcpcs', code: name, longText, shortText: '', position: 0, ...more };
}

test.each([
  ['Injection, madeupin sodium, 10 mg', 'Injection, madeupin sodium, 50 mg', ['dose']],
  ['Injection, madeupin sodium, 10 mg', 'Injection, madeupin acetate, 10 mg', ['salt']],
  ['Injection, madeupumab-abcd, biosimilar, 10 mg', 'Injection, madeupumab-efgh, biosimilar, 10 mg', ['suffix']],
  ['Madeupin, oral, 10 mg', 'Madeupin, intravenous, 10 mg', ['route']],
  ['Made-up dressing, sterile, small, each', 'Made-up dressing, sterile, small, per pair', ['basis']],
  ['Made-up brace, rigid frame, left knee', 'Made-up brace, rigid frame, right knee', ['side']],
  ['Made-up chair with a soft seat', 'Made-up chair with a hard seat', ['other']],
  ['Made-up brace, rigid frame, left, small', 'Made-up brace, rigid frame, right, large', ['side']],
  ['Made-up chair, with a soft seat', 'Made-up Chair with a soft seat', []],
])('“%s” and “%s” differ in %j', (own, other, differsIn) => {
  expect(lookAlikes(code('J0001', own), [code('J0002', other)], DAY).map(each => each.differsIn)).toEqual([differsIn]);
});

test('the words only the other code has are marked, and only codes that read alike and are in use are shown', () => {
  const near = [
    code('J0001', 'Injection, madeupin, 10 mg'),
    code('J0002', 'Injection, madeupin, 100 mg', { position: 2 }),
    code('J0003', 'Wheelchair, standard', { position: 3 }),
    code('J0004', 'Injection, madeupin, 20 mg', {
      position: 4,
      terminatedOn: DAY.replace('2025', '2020') as CalendarDate,
    }),
    code('J0005', 'Injection, madeupin, 30 mg', { position: 1 }),
  ];
  const [first, second, ...others] = lookAlikes(code('J0001', 'Injection, madeupin, 10 mg'), near, DAY);
  expect([first?.record.code, second?.record.code, others]).toEqual(['J0005', 'J0002', []]);
  expect(first && sideOf(first.difference, 'after').filter(({ kind }) => kind === 'added')).toEqual([
    { kind: 'added', text: '30', isSpaced: true },
  ]);
});

test.each([
  ['Injection, madeupin, 1 mg', 'Injection, inventil, 1 mg'],
  ['Injection, madeupin hcl, up to 10 mg', 'Injection, inventil hcl, up to 10 mg'],
  ['Injection, madeupin, not otherwise specified, 10 mg', 'Injection, inventil, not otherwise specified, 10 mg'],
  ['Madeupin, oral, 1 mg', 'Inventil, oral, 1 mg'],
])('two drugs given alike are not taken for one another: “%s” and “%s”', (own, other) => {
  expect(lookAlikes(code('J0001', own), [code('J0002', other)], DAY)).toEqual([]);
});

test('how an orthosis is fitted says nothing of what it is: those of other parts of the body do not read alike', () => {
  const fitted =
    'prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise';
  const near = [
    code('L0002', `Elbow orthosis, made-up bar and joints, ${fitted}`),
    code('L0003', `Made-up knee orthosis, stretchy with made-up pads, ${fitted}`),
    code('L0004', 'Made-up knee orthosis, stretchy with made-up pads and joints, prefabricated, off-the-shelf'),
  ];
  const own = code('L0001', `Made-up knee orthosis, stretchy with made-up pads and joints, ${fitted}`);
  expect(lookAlikes(own, near, DAY).map(each => each.record.code)).toEqual(['L0004', 'L0003']);
});

test.each([
  ['Injection, madeupumab, 20 mg', 'Injection, madeupumab, 1 mg'],
  ['Injection, sodium chloride, 10 ml', 'Injection, potassium chloride, 10 ml'],
  ['Made-up brace, knee, elastic, each', 'Made-up brace, knee, rigid, each'],
])('a word of the thing itself in common is enough: “%s” and “%s”', (own, other) => {
  expect(lookAlikes(code('J0001', own), [code('J0002', other)], DAY)).toHaveLength(1);
});

test('of two codes with the same words, that is said, and not that other words differ', () => {
  expect(differenceWords({ differsIn: [] })).toBe('The same words');
  expect(differenceWords({ differsIn: ['dose', 'basis'] })).toBe('Differs in amount, what one unit is');
});

test.each([
  ['Type 1 made-up fever with chill', 'Type 2 made-up fever with chill', ['number']],
  ['Made-up break of right arm, initial encounter', 'Made-up break of right arm, subsequent encounter', ['encounter']],
])('diagnoses have no amounts and no units: “%s” and “%s” differ in %j', (own, other, differsIn) => {
  const [first, second] = [own, other].map(
    (longText, position): Icd10cmRecord => ({
      system: 'icd10cm',
      code: `A0${position}`,
      longText,
      shortText: '',
      position,
      billable: true,
    }),
  );
  if (first === undefined || second === undefined) throw new Error('two records');
  expect(lookAlikes(first, [second], DAY).map(each => each.differsIn)).toEqual([differsIn]);
});
