import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { madeUpIcd10cm } from '../madeUpReleases.ts';
import { openReferenceStore } from './referenceStore.ts';

const day = (text: string) => text as CalendarDate;

test('on another day the codes of the release in force on it are browsed and counted, and no other in its place', async () => {
  const opened = await openReferenceStore({ name: crypto.randomUUID() });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { outlines, installRelease, rollBack, close } = opened.value;
  const fy2021 = madeUpIcd10cm({ codes: ['M54', 'M545'], effectiveFrom: '2020-10-01' });
  const fy2025 = madeUpIcd10cm({ codes: ['M54', 'M5450', 'M5451', 'M5459'], effectiveFrom: '2024-10-01' });
  for (const { release, records } of [fy2025, fy2021])
    await installRelease(release, records, { segment: new Uint8Array([7]) });
  // FY2021 is the one in use, by the person's choice.
  await rollBack('icd10cm');

  expect((await outlines.of('icd10cm', day('2026-01-01')))?.release).toEqual(fy2021.release);
  expect(await outlines.on('icd10cm', day('2024-11-01'))).toMatchObject({
    kind: 'in-force',
    release: fy2025.release,
    outline: { codes: ['M54', 'M5450', 'M5451', 'M5459'] },
  });
  expect(await outlines.on('icd10cm', day('2021-09-30'))).toMatchObject({ release: fy2021.release });
  expect(await outlines.on('icd10cm', day('2022-01-01'))).toMatchObject({
    kind: 'release-not-loaded',
    missing: { title: 'ICD-10-CM FY2022' },
    loaded: [fy2021.release, fy2025.release],
  });
  expect(await outlines.on('hcpcs', day('2022-01-01'))).toBeUndefined();
  close();
});
