import { expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';

const SPEAKS_OF: readonly (readonly [text: string, codes: string])[] = [
  ['HCPCS code J9207 and A9604', 'hcpcs J9207, hcpcs A9604'],
  ['CPT codes 77001-77003', 'cpt 77001, cpt 77002, cpt 77003'],
  ['codes 77001 through 77003', 'cpt 77001, cpt 77002, cpt 77003'],
  ['+37252 is an add-on code', 'cpt +37252'],
  ['E11.42 with ICD-10-CM code I10', 'icd10cm E1142, icd10cm I10'],
  ['Modifier 59, modifier “JW” or RT (right side)', 'modifier 59, modifier JW, modifier RT'],
  ['The “KX” modifier', 'modifier KX'],
  ['Maple Grove, MN 55311-1566', ''],
  ['the code costs $12345.00 in 2024', ''],
  ['Modifier is', ''],
  ['Add the code at Reno, NV   89501', ''],
  ['CPT codes 77001-77003 and 77002', 'cpt 77001, cpt 77002, cpt 77003, cpt 77002'],
  ['HCPCS code 0001F, ICD-10-CM code A0001', 'cpt 0001F, icd10cm A0001'],
];

test.each(SPEAKS_OF)('“%s” speaks of: %s', (text, codes) => {
  const told = mentionsIn(text).map(({ kind, code, isAddOn }) => `${kind} ${isAddOn ? '+' : ''}${code}`);
  expect(told.join(', ')).toBe(codes);
});

test('in a section about modifiers two characters in quotes are one', () => {
  expect(mentionsIn('Use of “JW” tells of waste.', true).map(({ code }) => code)).toEqual(['JW']);
  expect(mentionsIn('Use of “JW” tells of waste.')).toEqual([]);
});

test('a list of thirty thousand codes in one sentence is read at once', { timeout: 5_000 }, () => {
  expect(mentionsIn(`Codes ${'99213, '.repeat(30_000)}`)).toHaveLength(30_000);
  expect(mentionsIn(`Codes ${'J1234, '.repeat(30_000)}`)).toHaveLength(30_000);
});
