import { expect, test } from 'vitest';
import { codeKeyOf, parseCodeKey, printedCode, splitCodeKey } from './codeKey.ts';
import { seriesOf, systemName } from './codeSystem.ts';

test.each([
  ['hcpcs:J9207', 'hcpcs:J9207'],
  ['hcpcs:j9207', 'hcpcs:J9207'],
  ['icd10cm:E11.42', 'icd10cm:E1142'],
  ['hcpcsmod:JW', 'hcpcsmod:JW'],
  ['hcpcs:JW', undefined],
  ['hcpcsmod:J9207', undefined],
  ['cpt:99213', 'cpt:99213'],
  ['cpt:0553u', 'cpt:0553U'],
  ['cpt:J9207', undefined],
  ['J9207', undefined],
  [':J9207', undefined],
  ['', undefined],
])('the key "%s" from outside is %s', (text, key) => {
  expect(parseCodeKey(text)).toBe(key);
});

test('a key splits into what it was made of', () => {
  expect(splitCodeKey(codeKeyOf('icd10cm', 'E1142'))).toEqual({ system: 'icd10cm', code: 'E1142' });
});

test('ICD-10-CM is printed with its dot, HCPCS as it is', () => {
  expect([printedCode('icd10cm', 'E1142'), printedCode('icd10cm', 'E11'), printedCode('hcpcs', 'J9207')]).toEqual([
    'E11.42',
    'E11',
    'J9207',
  ]);
});

test('modifiers travel with the HCPCS releases and have a name of their own', () => {
  expect([seriesOf('hcpcsmod'), systemName('hcpcsmod')]).toEqual(['hcpcs', 'HCPCS modifier']);
});
