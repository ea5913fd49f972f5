import { expect, test } from 'vitest';
import { codeKeyOf } from './codeKey.ts';
import { sameCodeInOtherSystems } from './sameCode.ts';

test('a HCPCS code has the shape of an undotted diagnosis code, and the other way round', () => {
  expect(sameCodeInOtherSystems(codeKeyOf('hcpcs', 'J1745'))).toEqual(['icd10cm:J1745']);
  expect(sameCodeInOtherSystems(codeKeyOf('icd10cm', 'A4215'))).toEqual(['hcpcs:A4215']);
});

test('codes of a shape no other system has stand alone', () => {
  expect(sameCodeInOtherSystems(codeKeyOf('icd10cm', 'E11'))).toEqual([]);
  expect(sameCodeInOtherSystems(codeKeyOf('icd10cm', 'S72001A'))).toEqual([]);
  expect(sameCodeInOtherSystems(codeKeyOf('hcpcsmod', 'JW'))).toEqual([]);
});
