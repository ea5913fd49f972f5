import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { parseCalendarDate } from '../domain/calendarDate.ts';
import type { CodeRecord, HcpcsRecord } from '../domain/codeRecord.ts';
import { countRecords } from '../domain/releaseCounts.ts';
import { compareRecords } from '../domain/releaseDifference.ts';
import type { ParsedRelease } from './parsedRelease.ts';
import { readRelease } from './readRelease.ts';

/** The official files themselves, beside the repository; see docs/formats. Without them these tests are skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, REFERENCE)));
}

const releases = new Map<string, Promise<ParsedRelease>>();

/** The release in a file; each file is read once for all tests. */
function read(path: string): Promise<ParsedRelease> {
  const release = releases.get(path) ?? readAgain(path);
  releases.set(path, release);
  return release;
}

async function readAgain(path: string): Promise<ParsedRelease> {
  const result = await readRelease({ name: path.split('/').at(-1) ?? '', bytes: bytesOf(path) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Compares a hundred thousand records one by one, which is a hundred times faster than comparing the lists. */
function firstDifference(expected: readonly unknown[], found: readonly unknown[]): unknown {
  const at = expected.findIndex((value, index) => !isDeepStrictEqual(value, found[index]));
  if (at !== -1) return { at, expected: expected[at], found: found[at] };
  return expected.length === found.length ? undefined : { expected: expected.length, found: found.length };
}

/** What stands in a zip, by the plainest reading of it: local headers one after the other, no library of ours. */
function memberText(path: string, ending: string): string {
  const zip = readFileSync(new URL(path, REFERENCE));
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const name = zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (!name.endsWith(ending)) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return inflateRawSync(data).toString('latin1');
  }
  throw new Error(`${ending} is not in ${path}`);
}

// The files are large; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const JANUARY_2025 = 'hcpcs/january-2025-alpha-numeric-hcpcs-file.zip';
const OCTOBER_2024 = 'hcpcs/hcpcs-2024-10-reconstructed-NOT-OFFICIAL.zip';
const FY2025 = 'icd10cm/2025-code-descriptions-tabular-order.zip';
const FY2020 = 'icd10cm/2020-ICD-10-CM-Codes.zip';
const JANUARY_2021 = 'icd10cm/icd10cm-order-Jan-2021.txt.gz';

function day(text: string) {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

describe.skipIf(!hasReference)('the official files', () => {
  test('HCPCS January 2025, the zip as downloaded: 8,259 codes and 383 modifiers, 7,477 active, 1,165 ended', async () => {
    const release = await read(JANUARY_2025);
    expect(countRecords(release.records, day('2025-01-01'))).toEqual({
      records: 8642,
      codes: 8259,
      modifiers: 383,
      active: 7477,
      terminated: 1165,
      headers: 0,
      billable: 0,
    });
    expect({ ...release, records: [] }).toEqual({
      series: 'hcpcs',
      records: [],
      issues: [],
      issueCount: 0,
      suggestedEffectiveFrom: { date: '2025-01-01', from: 'records' },
      source: {
        fileName: 'january-2025-alpha-numeric-hcpcs-file.zip',
        memberName: 'HCPC2025_JAN_ANWEB_12172024.txt',
        byteLength: 2408475,
        sha256: 'b18148a90422eb857311484203e15cd96d69917ad8e477d74e6331a3124495ac',
      },
    });
  });

  test('every long text of HCPCS January 2025 equals the file, read by a second, naive reader', async () => {
    const expected = new Map<string, string[]>();
    let records = 0;
    for (const line of memberText(JANUARY_2025, 'ANWEB_12172024.txt').split('\r\n')) {
      if (line === '') continue;
      records += 1;
      const code = line.substring(0, 5).trim();
      expected.set(code, [...(expected.get(code) ?? []), line.substring(11, 91).replace(/ +$/, '')]);
    }
    expect(records).toBe(15700);
    const release = await read(JANUARY_2025);
    const texts = [...expected].map(([code, parts]) => [code, parts.join(' ')]);
    const found = release.records.map(record => [record.code, record.longText]);
    expect(firstDifference(texts, found)).toBeUndefined();
  });

  test('ICD-10-CM FY2025, the zip as downloaded: 97,584 rows, 74,260 of them billable', async () => {
    const release = await read(FY2025);
    expect(countRecords(release.records, day('2024-10-01'))).toEqual({
      records: 97584,
      codes: 97584,
      modifiers: 0,
      active: 74260,
      terminated: 0,
      headers: 23324,
      billable: 74260,
    });
    expect(release.suggestedEffectiveFrom).toEqual({ date: '2024-10-01', from: 'file-name' });
    expect([release.source.memberName, release.issueCount]).toEqual(['icd10cm_order_2025.txt', 0]);
  });

  test.each([
    [FY2025, 'order_2025.txt', 97584, '2024-10-01'],
    [FY2020, 'order_2020.txt', 94765, '2019-10-01'],
  ])('every row of %s equals the file, read by a second, naive reader', async (path, member, rows, from) => {
    const expected = memberText(path, member)
      .split('\r\n')
      .filter(line => line !== '')
      .map((line, position) => ({
        system: 'icd10cm',
        code: line.substring(6, 13).replace(/ /g, ''),
        billable: line.charAt(14) === '1',
        shortText: line.substring(16, 76).replace(/ +$/, ''),
        longText: line.substring(77),
        position,
      }));
    const release = await read(path);
    expect(firstDifference(expected, release.records)).toBeUndefined();
    expect([release.records.length, release.suggestedEffectiveFrom?.date]).toEqual([rows, from]);
  });

  test('the January 2021 order file, gzipped: 95,358 rows in force from 2021-01-01', async () => {
    const release = await read(JANUARY_2021);
    expect([release.records.length, release.suggestedEffectiveFrom]).toEqual([
      95358,
      { date: '2021-01-01', from: 'file-name' },
    ]);
    const plain = new Uint8Array(gunzipSync(bytesOf(JANUARY_2021)));
    const same = await readRelease({ name: 'renamed', bytes: plain });
    if (!same.ok) throw new Error(JSON.stringify(same.error));
    expect(firstDifference(release.records, same.value.records)).toBeUndefined();
    expect(same.value.suggestedEffectiveFrom).toBeUndefined();
  });

  test.each([
    ['hcpcs/2020-07-anweb.xlsx', 7158, 369, '2020-07-01'],
    ['hcpcs/2020-10-anweb.xlsx', 7196, 371, '2020-10-01'],
  ])('the workbook %s, wherever its header stands', async (path, records, modifiers, from) => {
    const release = await read(path);
    const counts = countRecords(release.records, day(from));
    expect([counts.records, counts.modifiers, release.issueCount]).toEqual([records, modifiers, 0]);
    expect(release.suggestedEffectiveFrom).toEqual({ date: from, from: 'records' });
    // One long text is too long for a cell of the publisher and goes on in a row of its own, as in the text file.
    expect(release.records.find(record => record.code === 'G0503')?.longText).toMatch(
      /treatment goals and are prepared for discharge from active treatment$/,
    );
  });

  test('October 2024 to January 2025: 168 added, none removed, 83 reworded, 26 of them marked "no change"', async () => {
    const before = await read(OCTOBER_2024);
    const after = await read(JANUARY_2025);
    expect([before.records.length, before.suggestedEffectiveFrom?.date]).toEqual([8474, '2024-10-01']);
    const { added, removed, reworded } = compareRecords(before.records, after.records);
    const silent = reworded.filter(({ after: record }) => record.system !== 'icd10cm' && record.actionCode === 'N');
    expect([added.length, removed.length, reworded.length, silent.length]).toEqual([168, 0, 83, 26]);
  });

  test('the workbook of January 2025 says the same as its text but for 15 spacings and the cut end of G0503', async () => {
    const text = await read(JANUARY_2025);
    const workbook = await readRelease({ name: 'a.xlsx', bytes: memberBytes(JANUARY_2025, 'ANWEB_12172024.xlsx') });
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
    expect(differingFields(text.records, workbook.value.records)).toEqual({
      longText: 16,
      // Left blank in the workbook.
      actionEffectiveOn: 116,
      // E0210 and E0776 have one more in the workbook.
      typeOfService: 2,
      // From files beside the text in its zip.
      processingNoteText: 835,
      isUnlisted: 159,
    });
    const { reworded } = compareRecords(text.records, workbook.value.records);
    const squeezed = (record: CodeRecord) => record.longText.replace(/\s+/g, ' ');
    const worded = reworded.filter(({ before, after }) => squeezed(before) !== squeezed(after));
    expect([reworded.length, worded.map(({ before }) => before.code)]).toEqual([16, ['G0503']]);
  });

  test.each(['ANWEB_Corrections_12172024.xlsx', 'Transaction Report_12172024.xlsx', 'NOC codes_JAN2025.xlsx'])(
    '%s is not taken for a release',
    async member => {
      const result = await readRelease({ name: member, bytes: memberBytes(JANUARY_2025, member) });
      expect(result).toMatchObject({ ok: false, error: { kind: 'not-recognised' } });
    },
  );

  test('other files a clinic has are not taken for a release', async () => {
    const kinds = await Promise.all(
      [
        'icd10cm/icd10cm-index-xml-2026-04.zip',
        'icd10cm/icd10cm_tabular_2021.xml.gz',
        'lists/small-lists.zip',
        'mpfs/RVU25D.zip',
        'clfs/CLFS-2025-Q2.zip',
        'dmepos/DMEPOS25_APR.zip',
      ].map(async path => {
        const result = await readRelease({ name: path, bytes: bytesOf(path) });
        return result.ok ? path : result.error.kind;
      }),
    );
    expect(kinds).toEqual([
      'not-recognised',
      'not-recognised',
      // They hold add-on codes and fee schedules: data sets, and no release.
      'not-recognised',
      'not-recognised',
      'not-recognised',
      'not-recognised',
    ]);
  });

  test('the head of the October 2026 comma-separated file reads as its columns say', async () => {
    const release = await read('lists/HCPC2026_OCT_ANWEB.excerpt.csv');
    const team = release.records.find(record => record.code === 'AM') as HcpcsRecord;
    expect({ ...team, longText: '', shortText: '' }).toEqual({
      system: 'hcpcsmod',
      code: 'AM',
      longText: '',
      shortText: '',
      position: 3,
      actionCode: 'N',
      coverage: 'D',
      processingNote: '0069',
      carriersManual: ['4105.7'],
      crossReferences: ['QM'],
      addedOn: '1991-01-01',
      actionEffectiveOn: '1997-01-01',
    });
  });

  test('the codes file holds the billable codes of the order file, and says headings are missing', async () => {
    const order = await read(FY2025);
    const codes = await readRelease({ name: 'icd10cm_codes_2025.txt', bytes: memberBytes(FY2025, 'codes_2025.txt') });
    if (!codes.ok) throw new Error(JSON.stringify(codes.error));
    const texts = (records: readonly CodeRecord[]) => records.map(({ code, longText }) => [code, longText]);
    const billable = order.records.filter(record => record.system === 'icd10cm' && record.billable);
    expect(firstDifference(texts(billable), texts(codes.value.records))).toBeUndefined();
    expect(codes.value.issues).toEqual([{ line: 1, problem: 'headers-absent' }]);
  });
});

/** How many records differ in each field; both lists must hold the same codes in the same order. */
function differingFields(a: readonly CodeRecord[], b: readonly CodeRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  expect(b.length).toBe(a.length);
  for (const [index, record] of a.entries()) {
    const left = new Map<string, unknown>(Object.entries(record));
    const right = new Map<string, unknown>(Object.entries(b[index] ?? {}));
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const isSame = JSON.stringify(left.get(name)) === JSON.stringify(right.get(name));
      if (!isSame) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

function memberBytes(path: string, ending: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(memberText(path, ending), 'latin1'));
}
