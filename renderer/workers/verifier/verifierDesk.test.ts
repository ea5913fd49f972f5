import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import type { Dataset } from '../../../data/domain/dataset.ts';
import { encodeRows } from '../../../data/domain/datasetChunk.ts';
import { quarterPeriod } from '../../../data/domain/datasetPeriod.ts';
import { buildSegment } from '../../../data/search/segment/buildSegment.ts';
import { madeUpHcpcs } from '../../../data/store/madeUpReleases.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { VerifierReply } from './protocol.ts';
import { VerifierDesk } from './verifierDesk.ts';

/** Written for this test, in the words of no official file. */
const TEXTS: Readonly<Record<string, string>> = {
  E0470: 'Respiratory assist device, bi-level pressure capability',
  E1590: 'Hemodialysis machine',
};

const SCHEDULE: Dataset = {
  id: 'pfs-rvu-2025-10-01-made-up',
  kind: 'pfs-rvu',
  title: 'Physician fee schedule, made up',
  ...quarterPeriod(2025, 4),
  source: { fileName: 'made-up.csv', byteLength: 1, sha256: '0' },
  rowCount: 2,
  hasCptText: false,
};
const row = (key: string, globalDays: string) => ({
  key,
  shortText: 'made up',
  status: 'A',
  workRvu: '1.80',
  facilityTotal: '2.50',
  nonFacilityTotal: '25.00',
  globalDays,
  conversionFactor: '32.00',
});

async function deskOn(withFees: boolean) {
  const opened = await openReferenceStore({ name: crypto.randomUUID() });
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const made = madeUpHcpcs({ codes: Object.keys(TEXTS) });
  const records = made.records.map((record): CodeRecord => ({ ...record, longText: TEXTS[record.code] ?? '' }));
  await store.installRelease(made.release, records, { segment: buildSegment(records) });
  if (withFees) {
    const chunks = encodeRows([row('37252', 'ZZZ'), row('99213', 'XXX')]);
    await store.datasets.install([{ dataset: SCHEDULE, chunks }]);
  }
  const replies: VerifierReply[] = [];
  const desk = new VerifierDesk(
    async () => ({ ok: true, value: store }),
    reply => replies.push(reply),
  );
  return async (text: string) => {
    await desk.take({ id: 1, text, today: '2026-11-25' as CalendarDate });
    const reply = replies.at(-1);
    if (reply?.kind !== 'verified') throw new Error(JSON.stringify(reply));
    const { guide, against } = reply.checked;
    const reasons = guide.sections.flatMap(({ passages }) =>
      passages.map(each => each.findings.map(one => one.reason)),
    );
    return { reasons, against: against.map(({ title }) => title) };
  };
}

test('a lay name that search knows is not called wrong, though another code has its words; a wrong one still is', async () => {
  const verify = await deskOn(false);
  expect((await verify('E0470 describes a BiPAP machine.')).reasons).toEqual([['other-words']]);
  expect((await verify('E0470 describes a hemodialysis machine.')).reasons).toEqual([['text-differs']]);
});

test('figures are held against the installed schedule of the guide’s year, also when another day is long past it', async () => {
  const guide = (year: number) =>
    `Payment in CY ${year}\n\nCPT Code\tWork RVUs\tFacility\n+37252\t1.80\t$80.00\n\nThe ${year} conversion factor is $32.00 here.\n`;
  const verify = await deskOn(true);
  expect(await verify(guide(2025))).toEqual({
    reasons: [['is-add-on', 'figure-agrees', 'figure-agrees'], ['figure-agrees']],
    against: ['HCPCS January 2025', 'Physician fee schedule, made up'],
  });
  expect((await verify(guide(2024))).reasons).toEqual([['is-add-on', 'other-year', 'other-year'], ['other-year']]);
  const without = await deskOn(false);
  expect((await without(guide(2025))).reasons).toEqual([
    ['fees-not-loaded', 'fees-not-loaded', 'fees-not-loaded'],
    ['fees-not-loaded'],
  ]);
});
