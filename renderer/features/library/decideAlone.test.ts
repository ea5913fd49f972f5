import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { DatasetPreview, FilePreview, ImportPreview } from '../../workers/import/protocol.ts';
import { decideAlone } from './decideAlone.ts';

const day = (text: string) => text as CalendarDate;
const TODAY = day('2026-11-01');
const SOURCE = { fileName: 'a.zip', byteLength: 1, sha256: '00' };

const RELEASE: ImportPreview = {
  series: 'hcpcs',
  source: SOURCE,
  counts: { records: 1, codes: 1, modifiers: 0, active: 1, terminated: 0, headers: 0, billable: 0 },
  issues: [],
  issueCount: 0,
  suggestedEffectiveFrom: { date: day('2026-10-01'), from: 'records' },
};

const FEES: DatasetPreview = {
  kind: 'asp-limits',
  source: SOURCE,
  rowCount: 1,
  hasCptText: false,
  issues: [],
  issueCount: 0,
  period: { effectiveFrom: day('2026-10-01'), effectiveThrough: day('2026-12-31'), toldBy: 'file' },
};

function decided(preview: FilePreview) {
  return decideAlone(preview, TODAY);
}

test('a file that says its days is installed for them', () => {
  expect(decided(RELEASE)).toEqual({ kind: 'release', effectiveFrom: '2026-10-01' });
  expect(decided({ datasets: [FEES] })).toEqual({
    kind: 'datasets',
    periods: [{ effectiveFrom: '2026-10-01', effectiveThrough: '2026-12-31' }],
  });
});

test('what a person has to look at waits for them: no days, a license, lines that could not be read', () => {
  const { suggestedEffectiveFrom: _, ...undated } = RELEASE;
  expect(decided(undated)).toBeUndefined();
  expect(decided({ ...RELEASE, issueCount: 1 })).toBeUndefined();
  const { period: __, ...withoutDays } = FEES;
  expect(decided({ datasets: [FEES, withoutDays] })).toBeUndefined();
  expect(decided({ datasets: [{ ...FEES, kind: 'cpt-long' }] })).toBeUndefined();
  expect(decided({ datasets: [{ ...FEES, issueCount: 2 }] })).toBeUndefined();
});
