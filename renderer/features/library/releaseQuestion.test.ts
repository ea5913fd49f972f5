import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { type Release, releaseTitle } from '../../../data/domain/release.ts';
import { questionWords } from './releaseQuestion.ts';

const NOTHING = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };
const OLDER = release('2024-10-01');
const NEWER = release('2025-01-01');

function release(day: string, kind: Release['kind'] = 'official'): Release {
  const effectiveFrom = parseCalendarDate(day);
  if (effectiveFrom === undefined) throw new Error(`${day} is not a day`);
  const source = { fileName: 'f.zip', byteLength: 1, sha256: '00' };
  return {
    id: day,
    series: 'hcpcs',
    kind,
    title: releaseTitle('hcpcs', effectiveFrom),
    effectiveFrom,
    source,
    counts: NOTHING,
  };
}

test('going to an older release is rolling back; going to the newer one again is not', () => {
  const back = questionWords({ kind: 'roll-back', from: NEWER, to: OLDER });
  expect([back.title, back.confirmLabel]).toEqual([
    'Roll back to HCPCS October 2024?',
    'Roll back to HCPCS October 2024',
  ]);
  const forward = questionWords({ kind: 'roll-back', from: OLDER, to: NEWER });
  expect([forward.title, forward.confirmLabel]).toEqual([
    'Use HCPCS January 2025 again?',
    'Use HCPCS January 2025 again',
  ]);
});

test('the question says what answers afterwards, what stays, and that a starter pack is not a full code set', () => {
  const toStarter = questionWords({ kind: 'roll-back', from: OLDER, to: release('2025-01-01', 'starter') });
  expect(toStarter.body).toBe(
    'HCPCS Level II is answered from the HCPCS Level II starter pack instead of HCPCS October 2024. HCPCS October 2024 stays installed, so you can switch again at any time. The starter pack is not a full code set.',
  );
  const fromStarter = questionWords({ kind: 'roll-back', from: release('2025-01-01', 'starter'), to: OLDER });
  expect(fromStarter.body).toContain('. The HCPCS Level II starter pack stays installed');
});
