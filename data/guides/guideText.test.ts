import { expect, test } from 'vitest';
import { plainText, textParts } from './guideText.ts';

test('references in a text lead to their codes; CPT numbers and what is no code do not', () => {
  expect(textParts('{J9207} with {JW}, {icd:E11.9}, {+37252}, {no code}')).toEqual([
    { kind: 'reference', text: 'J9207', reference: { kind: 'code', key: 'hcpcs:J9207' } },
    { kind: 'words', text: ' with ' },
    { kind: 'reference', text: 'JW', reference: { kind: 'code', key: 'hcpcsmod:JW' } },
    { kind: 'words', text: ', ' },
    { kind: 'reference', text: 'E11.9', reference: { kind: 'code', key: 'icd10cm:E119' } },
    { kind: 'words', text: ', ' },
    { kind: 'reference', text: '+37252', reference: { kind: 'cpt', code: '+37252' } },
    { kind: 'words', text: ', {no code}' },
  ]);
});

test('a text without its braces reads as it is shown', () => {
  expect(plainText('Not {JZ} with {icd:Z23}.')).toBe('Not JZ with Z23.');
});
