import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { codeKeyOf } from '../domain/codeKey.ts';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { keyOfRecord } from '../domain/codeRecord.ts';
import { familiesOf } from '../domain/family/familiesOf.ts';
import { FAMILY_IDS } from '../domain/family/familyIds.ts';
import { parseHcpcsCode } from '../domain/hcpcsCode.ts';
import { parseHcpcsModifier } from '../domain/hcpcsModifier.ts';
import { parseIcd10cmCode } from '../domain/icd10cmCode.ts';
import { possibleParents } from '../domain/icd10cmHierarchy.ts';
import { STARTER_HCPCS } from './starter/starterHcpcs.ts';
import { STARTER_ICD10CM } from './starter/starterIcd10cm.ts';
import { type StarterRelease, starterReleases } from './starterReleases.ts';

let hcpcs: StarterRelease;
let icd10cm: StarterRelease;
let records: readonly CodeRecord[];

beforeAll(async () => {
  const releases = await starterReleases();
  hcpcs = releaseOf(releases, 'hcpcs');
  icd10cm = releaseOf(releases, 'icd10cm');
  records = releases.flatMap(release => release.records);
});

test('there are two releases, marked as starter packs and dated like the releases they were taken from', () => {
  expect([hcpcs, icd10cm].map(({ release }) => [release.title, release.kind, release.effectiveFrom])).toEqual([
    ['Starter pack (HCPCS, from January 2025)', 'starter', '2025-01-01'],
    ['Starter pack (ICD-10-CM, from FY2025)', 'starter', '2024-10-01'],
  ]);
});

test('the id tells version and content and stays the same from start to start', async () => {
  for (const { release } of [hcpcs, icd10cm]) {
    expect(release.id).toBe(
      `starter-${release.series}-${release.effectiveFrom}-v3-${release.source.sha256.slice(0, 8)}`,
    );
  }
  expect((await starterReleases()).map(({ release }) => release.id)).toEqual([hcpcs.release.id, icd10cm.release.id]);
});

test('the hash is the SHA-256 of the texts of the pack, as UTF-8', () => {
  for (const [{ heading, families }, { release }] of [
    [STARTER_HCPCS, hcpcs],
    [STARTER_ICD10CM, icd10cm],
  ] as const) {
    const text = [heading, ...families].map(file => file.text).join('\n');
    expect(release.source.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(release.source.byteLength).toBe(Buffer.byteLength(text, 'utf8'));
  }
});

test('the counts are those of the records', () => {
  const { counts } = hcpcs.release;
  expect(counts.records).toBe(hcpcs.records.length);
  expect(counts.codes + counts.modifiers).toBe(counts.records);
  expect(counts.active + counts.terminated).toBe(counts.records);
  const headers = icd10cm.records.filter(record => record.system === 'icd10cm' && !record.billable).length;
  expect(icd10cm.release.counts).toMatchObject({
    records: icd10cm.records.length,
    headers,
    billable: icd10cm.records.length - headers,
  });
});

test('it is enough to work with: 900 HCPCS codes, the modifiers, 900 ICD-10-CM codes and more', () => {
  expect(hcpcs.release.counts.codes).toBeGreaterThanOrEqual(900);
  expect(hcpcs.release.counts.modifiers).toBeGreaterThanOrEqual(364);
  expect(icd10cm.release.counts.billable).toBeGreaterThanOrEqual(900);
});

test('every family of HCPCS codes, of modifiers and of diagnoses has a code in force', () => {
  const inUse = records.filter(record => record.system === 'icd10cm' || record.terminatedOn === undefined);
  const families = new Set(inUse.flatMap(record => familiesOf(record)));
  // What fits no other family is there for codes of later releases.
  expect(FAMILY_IDS.filter(id => !families.has(id))).toEqual(['miscellaneous']);
});

test.each([
  ['primary care', 'I10 E785 J069 N390 Z0000 Z23 R51.9 K21.9 R53.83 Z68.30'],
  ['cardiology', 'I2510 I4891 I5022 I21.4 I35.0 I42.0 I73.9 R07.9 Z95.0 Z95.5'],
  ['orthopaedics', 'M1711 M54.16 M75.101 M25.561 S83.241A S52.501A M65.341 M72.0 Z96.651 Z47.1'],
  ['oncology', 'C50911 C34.90 C61 C18.9 C79.51 D05.11 Z51.11 Z85.3 D70.1 R97.20'],
  ['pulmonology', 'J449 J45.40 J84.10 J96.01 J47.9 G47.33 R91.1 R06.02 J18.9 Z99.81'],
  ['endocrinology', 'E1165 E10.9 E03.9 E05.90 E06.3 E21.0 E28.2 E66.813 E83.52 Z79.4'],
  ['pain', 'M54.50 G89.4 G89.29 M79.18 M79.7 G90.50 M47.816 M54.81 G62.9 R52'],
  ['women’s health', 'N92.1 N95.1 N80.9 O09.91 Z34.01 Z01.419 Z30.430 N81.11 R87.610 Z39.2'],
  ['paediatrics', 'Z00129 H66.91 J21.9 P59.9 B08.4 J05.0 L20.83 R62.51 F84.0 Z68.54'],
  ['mental health', 'F411 F33.1 F43.10 F31.81 F20.9 F10.20 F90.2 F42.9 F50.20 R45.851'],
  ['injuries', 'S93401A S06.0X0A S01.81XA S61.411A S72.001A T14.90XA W19.XXXA V89.2XXA T78.40XA S82.61XA'],
])('%s finds its diagnoses', (_, codes) => {
  const there = new Set(icd10cm.records.map(({ code }) => code));
  const wanted = codes.split(' ').map(code => code.replaceAll('.', ''));
  expect(wanted.filter(code => !there.has(parseIcd10cmCode(code) ?? ''))).toEqual([]);
});

test('every letter clinics use has codes', () => {
  const letters = (all: readonly CodeRecord[]) => [...new Set(all.map(({ code }) => code[0]))].sort().join('');
  expect(letters(hcpcs.records.filter(({ system }) => system === 'hcpcs'))).toBe('ABCEGHJKLMPQRSTUV');
  expect(letters(icd10cm.records)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});

test('the codes people ask for first are there', () => {
  const keys = new Set(records.map(keyOfRecord));
  const wanted = [
    ...'J9207 C9757 A9600 A9604 J1100 J3420 J0585 J1885 J2405 J3301 J7323 J9271 J0178 E0130 E0149 E0431'.split(' '),
    ...'E1390 E0601 K0001 A4253 G0008 G0009 G0101 G0102 G0103 G0121 G0402 G0438 G0439 G2211 R0070'.split(' '),
  ].map(code => codeKeyOf('hcpcs', code));
  const modifiers = 'JW JZ RT LT KX GA GY GZ NU RR UE XE XP XS XU TC'
    .split(' ')
    .map(code => codeKeyOf('hcpcsmod', code));
  const diagnoses = 'I10 E1142 E119 E785 J449 N1830 M5450 F329 F339 F411 J069 J029 R509 Z0000 Z1231 Z23 Z794'
    .split(' ')
    .concat('S72001A S93401A O0990 C50911'.split(' '))
    .map(code => codeKeyOf('icd10cm', code));
  expect([...wanted, ...modifiers, ...diagnoses].filter(key => !keys.has(key))).toEqual([]);
});

test('no code is there twice, and every code has the shape of its system', () => {
  expect(new Set(records.map(keyOfRecord)).size).toBe(records.length);
  const parse = { hcpcs: parseHcpcsCode, hcpcsmod: parseHcpcsModifier, icd10cm: parseIcd10cmCode };
  expect(records.filter(({ system, code }) => parse[system](code) !== code)).toEqual([]);
});

test('positions count the official order from 0', () => {
  for (const { records: own } of [hcpcs, icd10cm]) {
    expect(own.map(record => record.position)).toEqual(own.map((_, index) => index));
  }
});

test('every ICD-10-CM code comes after its category, and everything above it is a header', () => {
  const headerBefore = new Map<string, boolean>();
  const astray = icd10cm.records.filter(record => {
    if (record.system !== 'icd10cm') return true;
    const above = possibleParents(record.code).filter(code => headerBefore.has(code));
    headerBefore.set(record.code, !record.billable);
    const category = record.code.slice(0, 3);
    return !headerBefore.has(category) || above.some(code => headerBefore.get(code) !== true);
  });
  expect(astray).toEqual([]);
});

test('no header is there without a code under it', () => {
  const codes = icd10cm.records.map(record => record.code);
  const bare = icd10cm.records.filter(
    record => record.system === 'icd10cm' && !record.billable && !codes.some(code => isUnder(code, record.code)),
  );
  expect(bare).toEqual([]);
});

test('no text is empty and none is longer than the official columns', () => {
  const odd = records.filter(({ system, longText, shortText }) => {
    const widest = system === 'icd10cm' ? 60 : 28;
    return longText === '' || shortText === '' || shortText.length > widest;
  });
  expect(odd).toEqual([]);
});

test('what is written in a pack file is what the pack says, line for line', () => {
  for (const { heading, families } of [STARTER_HCPCS, STARTER_ICD10CM]) {
    for (const { name, text } of [heading, ...families]) {
      const source = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
      // Nothing a template literal would change: then lines and characters are the file's own.
      expect(source.includes('\\') || source.includes('${'), name).toBe(false);
      expect(source).toBe(`${source.slice(0, source.indexOf('`'))}\`${text}\`;\n`);
      expect(source.indexOf('`')).toBeLessThan(source.indexOf('\n'));
      expect(source.split('\n').length, `${name} is long: cut it by subject`).toBeLessThanOrEqual(220);
    }
  }
});

function isUnder(code: string, header: string): boolean {
  return code.length > header.length && code.startsWith(header);
}

function releaseOf(releases: readonly StarterRelease[], series: string): StarterRelease {
  const found = releases.find(({ release }) => release.series === series);
  if (found === undefined) throw new Error(`There is no starter release of ${series}`);
  return found;
}
