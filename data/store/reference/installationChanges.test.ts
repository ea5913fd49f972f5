import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { madeUpHcpcs } from '../madeUpReleases.ts';
import { onInstallationChanged } from './installationChanges.ts';
import { openReferenceStore } from './referenceStore.ts';

const SEGMENT = new Uint8Array([7, 0, 255, 12]);

test('every installation, roll back and removal is told once it counts, and what is only read or rebuilt is not', async () => {
  const name = crypto.randomUUID();
  const opened = await openReferenceStore({ name });
  if (!opened.ok) throw new Error(opened.error.kind);
  const reference = opened.value;
  /** What was in use at each change told. */
  const told: Promise<string | undefined>[] = [];
  const stop = onInstallationChanged(() => told.push(reference.activeRelease('hcpcs').then(found => found?.id)), name);
  const [older, newer] = [
    madeUpHcpcs({ codes: ['J9207'], effectiveFrom: '2025-01-01' }),
    madeUpHcpcs({ codes: ['J9207', 'V5364'], effectiveFrom: '2025-04-01' }),
  ];
  const newest = async () => (await Promise.all(told.splice(0))).at(-1);

  await reference.installRelease(older.release, older.records, { segment: SEGMENT });
  expect(await newest()).toBe(older.release.id);
  await reference.installRelease(newer.release, newer.records, { segment: SEGMENT });
  expect(await newest()).toBe(newer.release.id);
  await reference.rollBack('hcpcs');
  expect(await newest()).toBe(older.release.id);
  await reference.removeRelease(newer.release.id);
  expect(told.length).toBeGreaterThan(0);
  await newest();

  await reference.replaceSegment(older.release.id, new Uint8Array([1, 2, 3]));
  await reference.recordsOf(older.release.id);
  expect(told).toEqual([]);

  stop();
  await reference.installRelease(newer.release, newer.records, { segment: SEGMENT });
  expect(told).toEqual([]);
  reference.close();
});
