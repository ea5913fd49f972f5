import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRelease } from '../formats/readRelease.ts';
import type { HcpcsRecord } from './codeRecord.ts';
import {
  describeAction,
  describeAscGroup,
  describeBetos,
  describeCoverage,
  describeLabCertification,
  describeMultiplePricing,
  describePricing,
  describeTypeOfService,
} from './hcpcsFieldMeanings.ts';

const OFFICIAL = new URL('../../../shared/reference/hcpcs/january-2025-alpha-numeric-hcpcs-file.zip', import.meta.url);

test('values are told in words', () => {
  expect(describeCoverage('C')).toBe('Coverage is decided by the Medicare contractor');
  expect(describeAction('N')).toBe('No change in this release');
  expect(describePricing('51')).toBe('Drugs');
  expect(describeMultiplePricing('A')).toBe('One way of pricing');
  expect(describeBetos('O1D')).toBe('Chemotherapy');
  expect(describeTypeOfService('R')).toBe('Rented equipment');
  expect(describeLabCertification('340')).toBe('Chemistry: toxicology');
  expect(describeAscGroup('YY')).toMatch(/^Approved for ambulatory surgical centers/);
});

test('a value the record layout does not list has no meaning made up for it', () => {
  for (const meaningOf of [describeCoverage, describeAction, describePricing, describeMultiplePricing]) {
    expect(meaningOf('?')).toBeUndefined();
    expect(meaningOf('')).toBeUndefined();
    expect(meaningOf('toString')).toBeUndefined();
  }
  for (const meaningOf of [describeBetos, describeTypeOfService, describeLabCertification, describeAscGroup]) {
    expect(meaningOf('?')).toBeUndefined();
  }
});

test.skipIf(!existsSync(OFFICIAL))('every value of the January 2025 release has a meaning', async () => {
  const bytes = new Uint8Array(readFileSync(OFFICIAL));
  const read = await readRelease({ name: 'january-2025.zip', bytes });
  if (!read.ok) throw new Error(`The official release cannot be read: ${read.error.kind}`);
  const records = read.value.records.filter(record => record.system !== 'icd10cm');
  expect(records.length).toBe(8642);

  const fields: readonly Field[] = [
    ['coverage', record => [record.coverage], describeCoverage],
    ['actionCode', record => [record.actionCode], describeAction],
    ['pricing', record => record.pricing, describePricing],
    ['multiplePricing', record => [record.multiplePricing], describeMultiplePricing],
    ['betos', record => [record.betos], describeBetos],
    ['typeOfService', record => record.typeOfService, describeTypeOfService],
    ['labCertification', record => record.labCertification, describeLabCertification],
    ['ascGroup', record => [record.ascGroup], describeAscGroup],
  ];
  const unknown = fields.map(([name, values, meaningOf]) => {
    const seen = new Set(records.flatMap(record => values(record) ?? []).filter(value => value !== undefined));
    return { name, seen: seen.size > 0, without: [...seen].filter(value => meaningOf(value) === undefined) };
  });
  expect(unknown).toEqual(fields.map(([name]) => ({ name, seen: true, without: [] })));
});

type Field = readonly [
  name: string,
  values: (record: HcpcsRecord) => readonly (string | undefined)[] | undefined,
  meaningOf: (value: string) => string | undefined,
];
