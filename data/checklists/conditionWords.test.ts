import { expect, test } from 'vitest';
import { parseCondition } from '../domain/mine/checklistCondition.ts';
import { conditionWords } from './conditionWords.ts';
import { typedCode, typedPrefix } from './typedCodes.ts';

const words = (match: string, ...tests: readonly object[]) => {
  const condition = parseCondition({ match, tests });
  if (condition === undefined) throw new Error('not a condition');
  return conditionWords(condition);
};

test('a condition reads as a sentence', () => {
  expect(words('all')).toBe('Every code');
  expect(
    words(
      'all',
      { kind: 'family', isNot: false, values: ['walking-aid'] },
      { kind: 'modifier', isNot: true, values: ['KX', 'GA'] },
    ),
  ).toBe('family Walkers, canes, and crutches; and Not modifier KX, GA');
  expect(
    words(
      'any',
      { kind: 'prefix', isNot: false, values: ['hcpcs:E01', 'icd10cm:E114', 'cpt:7700'] },
      { kind: 'code', isNot: false, values: ['icd10cm:E1142', 'hcpcs:J9207'] },
      { kind: 'place', isNot: false, values: ['12'] },
    ),
  ).toBe('codes that begin with E01, E11.4 (ICD-10-CM), 7700; or code E11.42, J9207; or site of service 12 Home');
});

test('a typed code is taken for the system its spelling says', () => {
  expect(['j9207', 'E11.42', 'icd: e1142', '77002', 'A000', 'A00', 'walker', ''].map(typedCode)).toEqual([
    'hcpcs:J9207',
    'icd10cm:E1142',
    'icd10cm:E1142',
    'cpt:77002',
    'icd10cm:A000',
    'icd10cm:A00',
    undefined,
    undefined,
  ]);
  expect(['e01', 'icd:e11', 'E11.4', '770', 'J9207', 'walk', ''].map(typedPrefix)).toEqual([
    'hcpcs:E01',
    'icd10cm:E11',
    'icd10cm:E114',
    'cpt:770',
    'hcpcs:J9207',
    undefined,
    undefined,
  ]);
});
