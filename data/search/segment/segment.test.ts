import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { buildSegment, buildSegmentSteps } from './buildSegment.ts';
import { codeOf, isBillable, openSegment, systemOf, textOf } from './segment.ts';
import { HEADER } from './segmentFormat.ts';

const RECORDS: readonly CodeRecord[] = [
  { system: 'hcpcsmod', code: 'RT', longText: 'Right side', shortText: 'Right side', position: 0 },
  { system: 'hcpcs', code: 'E0143', longText: 'Walker, folding, wheeled', shortText: 'Walker', position: 1 },
  {
    system: 'icd10cm',
    code: 'H81',
    longText: 'Disorders of vestibular function',
    shortText: '',
    position: 2,
    billable: false,
  },
  {
    system: 'icd10cm',
    code: 'H8101',
    longText: "Ménière's disease, right ear",
    shortText: '',
    position: 3,
    billable: true,
  },
];

function opened(bytes: Uint8Array<ArrayBuffer>) {
  const result = openSegment(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

test('what goes in comes out: codes, systems, texts with their accents, headers', () => {
  const segment = opened(buildSegment(RECORDS));
  const docs = Array.from({ length: segment.docCount }, (_, doc) => ({
    system: systemOf(segment, doc),
    code: codeOf(segment, doc),
    longText: textOf(segment, doc),
    billable: isBillable(segment, doc),
  }));
  expect(docs).toEqual(
    RECORDS.map(record => ({
      system: record.system,
      code: record.code,
      longText: record.longText,
      billable: record.system !== 'icd10cm' || record.billable,
    })),
  );
});

test('the same records in any order give the same bytes', () => {
  const bytes = buildSegment(RECORDS);
  fc.assert(
    fc.property(fc.shuffledSubarray([...RECORDS], { minLength: RECORDS.length }), shuffled => {
      expect(buildSegment(shuffled)).toEqual(bytes);
    }),
  );
});

test('no records make a segment too', () => {
  expect(opened(buildSegment([])).docCount).toBe(0);
});

test('any changed or missing byte is found out', () => {
  const bytes = buildSegment(RECORDS);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(openSegment(damaged).ok).toBe(false);
      expect(openSegment(bytes.slice(0, at)).ok).toBe(false);
    }),
    // The highest byte of the last number is the one a weaker sum would lose.
    { examples: [1, 71, 97, 240].map(change => [bytes.length - 1, change]) },
  );
});

test('data of another version of the app is told from damaged data', () => {
  const bytes = buildSegment(RECORDS);
  new Uint32Array(bytes.buffer)[HEADER.version] = 99;
  expect(openSegment(bytes)).toEqual({ ok: false, error: 'other-version' });
  expect(openSegment(new Uint8Array(100))).toEqual({ ok: false, error: 'damaged' });
});

test('building in steps reports progress that only grows and ends with the same bytes', () => {
  const steps = buildSegmentSteps(RECORDS);
  const fractions: number[] = [];
  let step = steps.next();
  while (!step.done) {
    fractions.push(step.value.fraction);
    step = steps.next();
  }
  expect(fractions).toEqual(fractions.toSorted((one, two) => one - two));
  expect(step.value).toEqual(buildSegment(RECORDS));
});
