import { describe, expect, test } from 'vitest';
import type { HcpcsRecord, Icd10cmRecord } from '../codeRecord.ts';
import { familiesOf } from './familiesOf.ts';
import { FAMILY_IDS, familyName, isFamilyId } from './familyIds.ts';

function hcpcs(code: string, longText: string, more: Partial<HcpcsRecord> = {}): HcpcsRecord {
  return { system: 'hcpcs', code, longText, shortText: longText.slice(0, 28), position: 0, ...more };
}

function icd(code: string, longText: string): Icd10cmRecord {
  return { system: 'icd10cm', code, longText, shortText: longText, position: 0, billable: true };
}

describe('the families of a HCPCS code', () => {
  test.each([
    ['J9207', 'Injection, made-up drug, 1 mg', ['drug-chemotherapy']],
    ['J1745', 'Injection, made-up drug, 10 mg', ['drug-injected']],
    ['J1561', 'Injection, immune globulin, made up, 500 mg', ['immune-globulin']],
    ['Q5107', 'Injection, made-up-awwb, biosimilar, (brand), 10 mg', ['biosimilar']],
    ['A4367', 'Ostomy belt, each', ['ostomy']],
    ['E0601', 'Continuous positive airway pressure device', ['positive-airway-pressure']],
    ['P9016', 'Red blood cells, each unit', ['blood-product']],
    ['G0121', 'Screening; made up', ['screening']],
    ['G8417', 'Body mass index documented', ['quality-measure']],
  ])('%s, “%s”, is %j', (code, text, families) => {
    expect(familiesOf(hcpcs(code, text))).toEqual(families);
  });

  test('a code for whatever has no code of its own is that first, and its kind second', () => {
    expect(familiesOf(hcpcs('J3490', 'Unclassified drugs'))).toEqual(['noc', 'drug-injected']);
    expect(familiesOf(hcpcs('L8039', 'Breast prosthesis, not otherwise specified'))).toEqual([
      'noc',
      'prosthetic-breast',
    ]);
  });

  test('a drug “not otherwise specified” with an amount is a product, not a catch-all', () => {
    expect(familiesOf(hcpcs('J3301', 'Injection, made-up drug, not otherwise specified, 10 mg'))).toEqual([
      'drug-injected',
    ]);
    expect(familiesOf(hcpcs('J7192', 'Made-up factor per i.u., not otherwise specified'))).toEqual(['clotting-factor']);
  });

  test('a measure whose reason is not otherwise specified is a measure', () => {
    expect(familiesOf(hcpcs('G9699', 'Drug not prescribed, reason not otherwise specified'))).toEqual([
      'quality-measure',
    ]);
  });

  test('a code in no known run is sorted by its pricing indicator, then by its type of service', () => {
    expect(familiesOf(hcpcs('Z0001', 'New item', { pricing: ['33'], typeOfService: ['R'] }))).toEqual(['oxygen']);
    expect(familiesOf(hcpcs('Z0002', 'New item', { pricing: ['57'], typeOfService: ['Q'] }))).toEqual(['vision']);
    expect(familiesOf(hcpcs('Z0003', 'New item'))).toEqual(['miscellaneous']);
  });
});

describe('the families of a modifier', () => {
  test.each([
    ['RT', 'modifier-anatomic'],
    ['JW', 'modifier-drug'],
    ['KX', 'modifier-coverage'],
    ['ZZ', 'modifier-other'],
  ])('%s is %s', (code, family) => {
    expect(familiesOf({ ...hcpcs(code, 'Made up'), system: 'hcpcsmod' })).toEqual([family]);
  });
});

describe('the families of an ICD-10-CM code', () => {
  test.each([
    ['E1142', 'Type 2 diabetes with made-up complication', ['icd-diabetes']],
    ['I10', 'Essential (primary) hypertension', ['icd-hypertension']],
    ['Z1231', 'Encounter for screening mammogram', ['icd-screening']],
    ['O09A0', 'Supervision of pregnancy, unspecified trimester', ['icd-pregnancy', 'icd-unspecified']],
    ['C4A11', 'Made-up carcinoma of right eyelid', ['icd-neoplasm', 'icd-laterality']],
    ['M1A011', 'Gout, right shoulder', ['icd-joint', 'icd-laterality']],
    [
      'S72001A',
      'Fracture of right femur, initial encounter',
      ['icd-fracture', 'icd-laterality', 'icd-seventh-character'],
    ],
    ['H401113', 'Made-up glaucoma, right eye, severe stage', ['icd-eye', 'icd-laterality']],
    ['Z3A20', '20 weeks gestation of pregnancy', ['icd-reproduction']],
    ['U071', 'COVID-19', ['icd-special']],
  ])('%s, “%s”, is %j', (code, text, families) => {
    expect(familiesOf(icd(code, text))).toEqual(families);
  });
});

test('every family of the closed list has a name, and no name twice', () => {
  const names = FAMILY_IDS.map(familyName);
  expect(new Set(names).size).toBe(FAMILY_IDS.length);
  expect(isFamilyId('ostomy')).toBe(true);
  expect(isFamilyId('constructor')).toBe(false);
});
