import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { openReferenceStore, type ReferenceStore } from './referenceStore.ts';

const SEGMENT = new Uint8Array([7, 0, 255, 12]);

const opened: ReferenceStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function store(): Promise<ReferenceStore> {
  const result = await openReferenceStore({ name: crypto.randomUUID() });
  if (!result.ok) throw new Error(result.error.kind);
  opened.push(result.value);
  return result.value;
}

test('an empty database has no releases, no codes and no segments', async () => {
  const empty = await store();
  expect(await empty.releases()).toEqual([]);
  expect(await empty.activeRelease('hcpcs')).toBeUndefined();
  expect(await empty.findCode(codeKeyOf('hcpcs', 'J9207'))).toBeUndefined();
  expect(await empty.neighbours(codeKeyOf('hcpcs', 'J9207'))).toEqual({});
  expect(await empty.activeSegments()).toEqual({ ok: true, value: [] });
});

test('every code of an installed release is found, over many chunks, and no other', async () => {
  const reference = await store();
  const { release, records } = madeUpIcd10cm({ count: 1_700 });
  expect(await reference.installRelease(release, records, { segment: SEGMENT })).toEqual({ ok: true, value: null });
  const edges = records.filter((_, rank) => rank % 512 < 2 || rank % 512 > 509 || rank % 97 === 0);
  for (const record of edges) {
    expect(await reference.findCode(codeKeyOf('icd10cm', record.code))).toEqual({ record, release });
  }
  expect(await reference.findCode(codeKeyOf('icd10cm', 'Z9999'))).toBeUndefined();
  expect(await reference.findCode(codeKeyOf('icd10cm', 'A0'))).toBeUndefined();
  expect(await reference.recordsOf(release.id)).toEqual(records);
  expect(await reference.activeSegments()).toEqual({ ok: true, value: [SEGMENT] });
});

test('neighbours follow the order of the file, not of the characters, and stay within the system', async () => {
  const reference = await store();
  const icd = madeUpIcd10cm({ codes: ['C43', 'C43A', 'C4A', 'C4A0', 'C44', 'C440'] });
  await reference.installRelease(icd.release, icd.records, { segment: SEGMENT });
  expect(await reference.neighbours(codeKeyOf('icd10cm', 'C4A0'))).toMatchObject({
    previous: { code: 'C4A' },
    next: { code: 'C44' },
  });
  expect(await reference.neighbours(codeKeyOf('icd10cm', 'C43'))).toEqual({ next: icd.records[1] });
  expect(await reference.neighbours(codeKeyOf('icd10cm', 'C440'))).toEqual({ previous: icd.records[4] });

  const hcpcs = madeUpHcpcs({ codes: ['A0021', 'J9207', 'V5364'], modifiers: ['JW', 'A1'] });
  await reference.installRelease(hcpcs.release, hcpcs.records, { segment: SEGMENT });
  expect(await reference.neighbours(codeKeyOf('hcpcs', 'V5364'))).toMatchObject({ previous: { code: 'J9207' } });
  expect(await reference.neighbours(codeKeyOf('hcpcsmod', 'JW'))).toEqual({ next: hcpcs.records[4] });
});

test('releases are listed by series, newest first, with the one in use and the one to go back to', async () => {
  const reference = await store();
  const october = madeUpHcpcs({ codes: ['A0021'], effectiveFrom: '2024-10-01' });
  const january = madeUpHcpcs({ codes: ['A0021', 'J9207'], effectiveFrom: '2025-01-01' });
  const icd = madeUpIcd10cm({ codes: ['A00'] });
  for (const { release, records } of [october, january, icd])
    await reference.installRelease(release, records, { segment: SEGMENT });
  expect(await reference.releases()).toEqual([
    { release: january.release, installedAt: expect.any(String), isActive: true, canRollBackTo: false },
    { release: october.release, installedAt: expect.any(String), isActive: false, canRollBackTo: true },
    { release: icd.release, installedAt: expect.any(String), isActive: true, canRollBackTo: false },
  ]);
  expect(await reference.activeRelease('hcpcs')).toEqual(january.release);
});

test('every installed release tells what it says of a code, in use or not', async () => {
  const reference = await store();
  const before = madeUpHcpcs({ codes: ['A0021', 'J9207'], effectiveFrom: '2024-10-01' });
  const after = madeUpHcpcs({ codes: ['J9207'], effectiveFrom: '2025-01-01' });
  for (const { release, records } of [before, after])
    await reference.installRelease(release, records, { segment: SEGMENT });
  const [gone, kept, icd] = [
    codeKeyOf('hcpcs', 'A0021'),
    codeKeyOf('hcpcs', 'J9207'),
    codeKeyOf('icd10cm', 'A000'),
  ] as const;
  const readings = await reference.readingsOf([kept, gone, icd, gone]);
  expect(readings.get(gone)).toEqual([
    { release: before.release, record: before.records[0] },
    { release: after.release },
  ]);
  expect(readings.get(kept)?.map(({ record }) => record?.code)).toEqual(['J9207', 'J9207']);
  expect(readings.get(icd)).toEqual([]);
});
