import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, codeKeyOf } from '../../domain/codeKey.ts';
import { codeOnDayWords } from '../../domain/inForce/codeOnDayWords.ts';
import { type Release, releaseTitle } from '../../domain/release.ts';
import { countRecords } from '../../domain/releaseCounts.ts';
import { readRelease } from '../../formats/readRelease.ts';
import { openReferenceStore, type ReferenceStore } from './referenceStore.ts';

/** The official files themselves, beside the repository; see docs/formats. Without them these tests are skipped. */
const REFERENCE = new URL('../../../../shared/reference/', import.meta.url);

// The files are large; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const day = (text: string) => text as CalendarDate;

async function codeOn(store: ReferenceStore, key: CodeKey, on: CalendarDate) {
  const answer = (await store.codesOn([key], on)).get(key);
  if (answer === undefined) throw new Error('a code without an answer');
  return answer;
}

async function install(store: ReferenceStore, path: string): Promise<Release> {
  const bytes = new Uint8Array(readFileSync(new URL(path, REFERENCE)));
  const read = await readRelease({ name: path.split('/').at(-1) ?? '', bytes });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { series, records, source, suggestedEffectiveFrom } = read.value;
  const effectiveFrom = suggestedEffectiveFrom?.date ?? day('2000-01-01');
  const counts = countRecords(records, effectiveFrom);
  const title = releaseTitle(series, effectiveFrom);
  const release: Release = { id: `${title} ${path}`, series, kind: 'official', title, effectiveFrom, source, counts };
  const installed = await store.installRelease(release, records, { segment: new Uint8Array([7]) });
  if (!installed.ok) throw new Error(installed.error.kind);
  return release;
}

describe.skipIf(!existsSync(REFERENCE))('with ICD-10-CM FY2021 (January 2021) and FY2025 installed', () => {
  test('M54.5 is valid on 30 September 2021, not loaded the day after, and ended on 1 October 2024 with its successors named', async () => {
    const opened = await openReferenceStore({ name: crypto.randomUUID() });
    if (!opened.ok) throw new Error(opened.error.kind);
    const store = opened.value;
    const fy2021 = await install(store, 'icd10cm/icd10cm-order-Jan-2021.txt.gz');
    const fy2025 = await install(store, 'icd10cm/2025-code-descriptions-tabular-order.zip');
    const key = codeKeyOf('icd10cm', 'M545');

    expect(await codeOn(store, key, day('2021-09-30'))).toMatchObject({
      state: 'valid',
      record: { longText: 'Low back pain' },
      release: fy2021,
    });
    expect(await codeOn(store, key, day('2021-10-01'))).toMatchObject({
      state: 'release-not-loaded',
      missing: { title: 'ICD-10-CM FY2022', period: { from: '2021-10-01', through: '2022-09-30' } },
    });
    const ended = await codeOn(store, key, day('2024-10-01'));
    expect(ended).toMatchObject({ state: 'ended', record: { longText: 'Low back pain' }, release: fy2021 });
    expect(codeOnDayWords(ended, day('2024-10-01')).sentence).toBe(
      'Valid through September 30, 2021, no longer on October 1, 2024; the releases between are not loaded. ' +
        'Instead: M54.50, M54.51 or M54.59.',
    );
    expect(await codeOn(store, codeKeyOf('icd10cm', 'M5450'), day('2024-10-01'))).toMatchObject({
      state: 'valid',
      release: fy2025,
    });
    store.close();
  });
});
