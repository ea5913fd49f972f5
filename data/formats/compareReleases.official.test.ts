import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { ChangeKind, CodeChange } from '../domain/changes/codeChange.ts';
import { compareReleases } from '../domain/changes/compareReleases.ts';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { readRelease } from './readRelease.ts';

/** The official files themselves, beside the repository; see docs/formats. Without them these tests are skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);

// The files are large; the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

async function read(path: string): Promise<readonly CodeRecord[]> {
  const bytes = new Uint8Array(readFileSync(new URL(path, REFERENCE)));
  const result = await readRelease({ name: path.split('/').at(-1) ?? '', bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.records;
}

/**
 * A second, naive comparison that shares no line with the first: each list by itself, quadratic in nothing, knowing only
 * codes, texts, dates and flags.
 */
function naiveDifference(before: readonly CodeRecord[], after: readonly CodeRecord[]) {
  const named = (records: readonly CodeRecord[]) =>
    Object.fromEntries(records.map(record => [`${record.system}:${record.code}`, record]));
  const [old, now] = [named(before), named(after)];
  const both = Object.keys(now).filter(key => key in old);
  const isHeader = (record: CodeRecord | undefined) => record?.system === 'icd10cm' && !record.billable;
  const endOf = (record: CodeRecord | undefined) => (record?.system === 'icd10cm' ? undefined : record?.terminatedOn);
  return {
    added: Object.keys(now)
      .filter(key => !(key in old))
      .sort(),
    removed: Object.keys(old)
      .filter(key => !(key in now))
      .sort(),
    reworded: both.filter(key => old[key]?.longText !== now[key]?.longText).sort(),
    ended: both
      .filter(key => {
        const isHeaderNow = isHeader(now[key]) && !isHeader(old[key]);
        return isHeaderNow || (endOf(now[key]) !== undefined && endOf(now[key]) !== endOf(old[key]));
      })
      .sort(),
  };
}

function told(changes: readonly CodeChange[]) {
  const keysOf = (kind: ChangeKind, isGone = false) =>
    changes
      .filter(({ kinds, after }) => kinds.includes(kind) && (after === undefined) === isGone)
      .map(({ key }) => key);
  return {
    added: keysOf('added'),
    removed: keysOf('ended', true),
    reworded: keysOf('reworded'),
    ended: keysOf('ended'),
  };
}

describe.skipIf(!existsSync(REFERENCE))('what is new between the official releases', () => {
  test('HCPCS October 2024 to January 2025: 168 added, none removed, 83 reworded, 26 of them in silence', async () => {
    const [before, after] = await Promise.all([
      read('hcpcs/hcpcs-2024-10-reconstructed-NOT-OFFICIAL.zip'),
      read('hcpcs/january-2025-alpha-numeric-hcpcs-file.zip'),
    ]);
    const changes = compareReleases(before, after);
    const { added, removed, reworded } = told(changes);
    expect({ added: added.length, removed: removed.length, reworded: reworded.length }).toEqual({
      added: 168,
      removed: 0,
      reworded: 83,
    });
    expect(changes.filter(({ isSilent }) => isSilent)).toHaveLength(26);
    expect(told(changes)).toEqual(naiveDifference(before, after));
  });

  test('HCPCS July to October 2020 equals a naive comparison, and ended codes name their cross references', async () => {
    const [before, after] = await Promise.all([read('hcpcs/2020-07-anweb.xlsx'), read('hcpcs/2020-10-anweb.xlsx')]);
    const changes = compareReleases(before, after);
    expect(told(changes)).toEqual(naiveDifference(before, after));
    expect(changes.find(({ key }) => key === 'hcpcs:C9055')).toMatchObject({
      kinds: ['ended', 'moved'],
      ending: { how: 'terminated', lastDay: '2020-09-30' },
      insteadOf: [{ code: 'J1632', key: 'hcpcs:J1632' }],
    });
  });

  test('ICD-10-CM FY2020 to FY2025 equals a naive comparison, and M54.5 names the codes in its place', async () => {
    const before = await read('icd10cm/2020-ICD-10-CM-Codes.zip');
    const after = await read('icd10cm/2025-code-descriptions-tabular-order.zip');
    const changes = compareReleases(before, after);
    expect(told(changes)).toEqual(naiveDifference(before, after));
    expect(changes.find(({ key }) => key === 'icd10cm:M545')?.insteadOf.map(({ code }) => code)).toEqual([
      'M54.50',
      'M54.51',
      'M54.59',
    ]);
    for (const { kinds, parents, insteadOf } of changes) {
      const hasSameText = insteadOf.some(({ why }) => why === 'same-text');
      expect(kinds.includes('moved')).toBe(parents !== undefined || hasSameText);
    }
  });
});
