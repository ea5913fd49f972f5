import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { readRelease } from '../../../data/formats/readRelease.ts';
import { officialFieldGroups } from './officialFields.ts';

const bare: HcpcsRecord = { system: 'hcpcs', code: 'J9207', longText: 'Injection', shortText: 'Inj', position: 0 };

function fieldsOf(record: Partial<HcpcsRecord>): Record<string, string[]> {
  const fields = officialFieldGroups({ ...bare, ...record }).flatMap(group => group.fields);
  return Object.fromEntries(
    fields.map(({ label, values }) => [
      label,
      values.map(({ raw, meaning }) => (meaning ? `${raw} = ${meaning}` : raw)),
    ]),
  );
}

test('a record with blanks only shows no empty group', () => {
  expect(officialFieldGroups(bare)).toEqual([]);
  expect(fieldsOf({ anesthesiaUnits: '0' })).toEqual({});
});

test('every value stands beside what it means', () => {
  expect(fieldsOf({ coverage: 'D', pricing: ['51', '99'], actionCode: 'N' })).toEqual({
    'Medicare coverage': ['D = Covered under special instructions'],
    Pricing: ['51 = Drugs', '99 = No value established'],
    'Last action': ['N = No change in this release'],
  });
});

test('a value newer than the layout is shown and not guessed at', () => {
  expect(fieldsOf({ pricing: ['77'] })).toEqual({ Pricing: ['77 = Meaning not in the record layout'] });
});

test('dates are given in words', () => {
  const terminatedOn = parseCalendarDate('2024-06-30');
  expect(fieldsOf(terminatedOn ? { terminatedOn } : {})).toEqual({ 'Last day of use': ['June 30, 2024'] });
});

test('references to law, manuals and notes say what they are; a note without its text says how to get it', () => {
  const told = fieldsOf({
    statute: '1862A7',
    carriersManual: ['2049.5'],
    processingNote: '0023',
    anesthesiaUnits: '3',
  });
  expect(told.Statute?.[0]).toMatch(/^1862A7 = Social Security Act, section 1862\(a\)\(7\): not covered/);
  expect(told['Carriers manual']?.[0]).toMatch(/^2049\.5 = .*Pub\. 100-02/);
  expect(told['Processing note']?.[0]).toContain('not loaded');
  expect(told['Anesthesia base units']).toEqual(['3 = 3 base units, before time is added']);
  expect(fieldsOf({ processingNote: '0023', processingNoteText: 'Made up.' })).toMatchObject({
    'Processing note': ['0023 = Made up.'],
  });
});

test('a code for what has none of its own says that the claim needs a description', () => {
  expect(fieldsOf({ isUnlisted: true })['Not otherwise classified']?.[0]).toContain('needs a description');
});

const OFFICIAL = new URL(
  '../../../../shared/reference/hcpcs/january-2025-alpha-numeric-hcpcs-file.zip',
  import.meta.url,
);

test.skipIf(!existsSync(OFFICIAL))(
  'no value of any field of any code of January 2025 stands without words, and every field of a record is shown',
  async () => {
    const read = await readRelease({ name: 'january-2025.zip', bytes: new Uint8Array(readFileSync(OFFICIAL)) });
    if (!read.ok) throw new Error(read.error.kind);
    const shown = new Set<string>();
    const fields = new Set<string>();
    const without: string[] = [];
    let notes = 0;
    let unlisted = 0;
    for (const record of read.value.records) {
      if (record.system === 'icd10cm') continue;
      for (const field of Object.keys(record)) fields.add(field);
      if (record.processingNoteText !== undefined) notes += 1;
      if (record.isUnlisted) unlisted += 1;
      for (const { label, values, areCodes, isInWords } of officialFieldGroups(record).flatMap(group => group.fields)) {
        shown.add(label);
        for (const { raw, meaning } of values) {
          const isTold =
            areCodes || isInWords || (meaning !== undefined && !/not in the record layout|not loaded/.test(meaning));
          if (!isTold) without.push(`${record.code} ${label} ${raw}`);
        }
      }
    }
    expect(without).toEqual([]);
    // The fields of a record that are no fields of its list: its name, its texts, its place, and the text of its note.
    const besides = ['system', 'code', 'longText', 'shortText', 'position', 'processingNoteText', 'anesthesiaUnits'];
    expect(shown.size).toBe([...fields].filter(field => !besides.includes(field)).length);
    // 835 records carry the number of a note; the list of unlisted codes has 161 rows, two of them twice.
    expect([notes, unlisted]).toEqual([835, 159]);
  },
  60_000,
);
