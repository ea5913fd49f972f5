import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, codeKeyOf } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { countRecords } from '../../domain/releaseCounts.ts';
import { type MadeUpRelease, madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { openReferenceStore, type ReferenceStore } from './referenceStore.ts';

const SEGMENT = new Uint8Array([7]);
const day = (text: string) => text as CalendarDate;
const icd = (code: string) => codeKeyOf('icd10cm', code);

const opened: ReferenceStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function storeWith(...releases: readonly MadeUpRelease[]): Promise<ReferenceStore> {
  const result = await openReferenceStore({ name: crypto.randomUUID() });
  if (!result.ok) throw new Error(result.error.kind);
  opened.push(result.value);
  for (const { release, records } of releases) {
    const installed = await result.value.installRelease(release, records, { segment: SEGMENT });
    if (!installed.ok) throw new Error(installed.error.kind);
  }
  return result.value;
}

async function codeOn(store: ReferenceStore, key: CodeKey, on: CalendarDate) {
  return (await store.codesOn([key], on)).get(key);
}

/** Codes over several chunks, so that the codes of one category can lie in two of them. */
function edition(effectiveFrom: string, codes: readonly string[], headers: readonly string[]): MadeUpRelease {
  const filler = Array.from({ length: 1_100 }, (_, index) => `A${String(index).padStart(4, '0')}`);
  const made = madeUpIcd10cm({ codes: [...filler, ...codes], effectiveFrom, wording: `worded in ${effectiveFrom}` });
  const records = made.records.map(
    (record): CodeRecord =>
      record.system === 'icd10cm' && headers.includes(record.code) ? { ...record, billable: false } : record,
  );
  return withRecords(made, records);
}

function withRecords({ release }: MadeUpRelease, records: readonly CodeRecord[]): MadeUpRelease {
  return { release: { ...release, counts: countRecords(records, release.effectiveFrom) }, records };
}

const FY2021 = edition('2021-01-01', ['M54', 'M545', 'M546'], ['M54']);
const FY2025 = edition('2024-10-01', ['M54', 'M545', 'M5450', 'M5451', 'M5459', 'M546'], ['M54', 'M545']);

function recordOf({ records }: MadeUpRelease, code: string): CodeRecord {
  const found = records.find(record => record.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

test('a code is answered from the release in force on the day, whichever is in use', async () => {
  // FY2021 was installed last: it is the one in use.
  const store = await storeWith(FY2025, FY2021);
  expect(await codeOn(store, icd('M545'), day('2021-09-30'))).toEqual({
    state: 'valid',
    record: recordOf(FY2021, 'M545'),
    release: FY2021.release,
  });
  expect(await codeOn(store, icd('M545'), day('2021-10-01'))).toMatchObject({
    state: 'release-not-loaded',
    missing: { title: 'ICD-10-CM FY2022', period: { from: '2021-10-01', through: '2022-09-30' } },
  });
  expect(await codeOn(store, icd('M545'), day('2024-10-01'))).toEqual({
    state: 'ended',
    record: recordOf(FY2021, 'M545'),
    release: FY2021.release,
    lastDay: '2021-09-30',
    endedFrom: '2024-10-01',
    successors: ['M5450', 'M5451', 'M5459'].map(code => ({
      code: `M54.${code.slice(3)}`,
      key: icd(code),
      record: recordOf(FY2025, code),
    })),
  });
  expect(await codeOn(store, icd('M546'), day('2025-01-01'))).toMatchObject({ release: FY2025.release });
});

test('many codes of several systems are answered at once, every one of them', async () => {
  const hcpcs = madeUpHcpcs({ codes: ['A0021', 'J9207'], modifiers: ['JW'], effectiveFrom: '2025-01-01' });
  const store = await storeWith(FY2021, FY2025, hcpcs);
  const keys = [icd('M5450'), icd('M54'), icd('Z99'), codeKeyOf('hcpcs', 'J9207'), codeKeyOf('hcpcsmod', 'JW')];
  const states = async (date: string) => {
    const answers = await store.codesOn([...keys, icd('Z99')], day(date));
    return keys.map((key: CodeKey) => answers.get(key)?.state);
  };
  expect(await states('2025-01-01')).toEqual(['valid', 'header', 'unknown', 'valid', 'valid']);
  expect(await states('2021-09-30')).toEqual(['not-yet', 'header', 'unknown', ...Array(2).fill('release-not-loaded')]);
});

test('an ended HCPCS code names what its cross references say, with its text where it is installed', async () => {
  const made = madeUpHcpcs({ codes: ['C9055', 'J1632'], effectiveFrom: '2020-10-01' });
  const [first, second] = made.records;
  const ended = { ...first, terminatedOn: day('2020-09-30'), crossReferences: ['J1632', '77046'] } as CodeRecord;
  const store = await storeWith(withRecords(made, [ended, second as CodeRecord]));
  expect(await codeOn(store, codeKeyOf('hcpcs', 'C9055'), day('2020-10-01'))).toMatchObject({
    state: 'ended',
    lastDay: '2020-09-30',
    successors: [{ code: 'J1632', key: 'hcpcs:J1632', record: second }, { code: '77046' }],
  });
});

test('of the same release imported under two files the one in use answers', async () => {
  const again = madeUpIcd10cm({
    codes: ['M54', 'M545'],
    effectiveFrom: '2024-10-01',
    hash: '11111111',
    wording: 'again',
  });
  const store = await storeWith(FY2025, again);
  expect(await codeOn(store, icd('M545'), day('2025-01-01'))).toMatchObject({ release: again.release });
  await store.rollBack('icd10cm');
  expect(await codeOn(store, icd('M5450'), day('2025-01-01'))).toMatchObject({ release: FY2025.release });
});

test('codes, neighbors and what is under a code are read from the release in force on the day', async () => {
  const store = await storeWith(FY2021, FY2025);
  const key = icd('M545');
  const on = day('2021-09-30');
  expect(await store.findCode(key, on)).toEqual({ record: recordOf(FY2021, 'M545'), release: FY2021.release });
  expect(await store.findCode(key)).toMatchObject({ release: FY2025.release });
  expect(await store.neighbours(key, on)).toMatchObject({ next: { code: 'M546' } });
  expect(await store.codesUnder(key, on)).toEqual([]);
  expect(await store.codesUnder(key, day('2025-01-01'))).toHaveLength(3);
  expect((await store.findCodes([key, icd('M5450')], on)).size).toBe(1);
  expect(await store.findCode(key, day('2022-01-01'))).toBeUndefined();
});

test('the page of a code begins with its record, what is in use, its day and the same code elsewhere', async () => {
  const hcpcs = madeUpHcpcs({ codes: ['M546', 'J9207'] });
  const store = await storeWith(FY2025, hcpcs);
  const key = icd('M546');
  const twin = codeKeyOf('hcpcs', 'M546');
  const found = { record: recordOf(FY2025, 'M546'), release: FY2025.release };
  const same = [recordOf(hcpcs, 'M546')];
  expect(await store.lookAt(key, [twin])).toEqual({ found, inUse: found, onDay: undefined, same });
  expect(await store.lookAt(key, [twin], day('2025-01-01'))).toMatchObject({
    found,
    inUse: found,
    onDay: { state: 'valid', release: FY2025.release },
  });
  expect(await store.lookAt(key, [], day('2021-01-01'))).toMatchObject({
    found: undefined,
    inUse: found,
    onDay: { state: 'release-not-loaded' },
  });
});

test('a look at a code is of the releases of its own moment, whatever the look before was of', async () => {
  const store = await storeWith(FY2021);
  expect((await store.lookAt(icd('M545'), [])).found?.release).toEqual(FY2021.release);
  const installed = await store.installRelease(FY2025.release, FY2025.records, { segment: SEGMENT });
  expect(installed.ok).toBe(true);
  expect((await store.lookAt(icd('M545'), [])).found?.release).toEqual(FY2025.release);
  expect((await store.lookAt(icd('M5450'), [])).found?.record).toEqual(recordOf(FY2025, 'M5450'));
});
