import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { madeUpHcpcs, madeUpIcd10cm, madeUpSegment } from '../madeUpCodes.ts';
import { buildSegment, buildSegmentSteps } from './buildSegment.ts';
import { codeOf, isBillable, openSegment, systemOf, textOf } from './segment.ts';
import { FORMAT_VERSION, HEADER } from './segmentFormat.ts';

const RECORDS: readonly CodeRecord[] = [
  ...madeUpHcpcs([
    ['RT', 'Right side', { shortText: 'Right side' }],
    ['E0143', 'Walker, folding, wheeled', { shortText: 'Walker' }],
  ]),
  ...madeUpIcd10cm([
    ['H81', 'Disorders of vestibular function', false],
    ['H8101', "Ménière's disease, right ear"],
  ]),
].map((record, position) => ({ ...record, position }));

test('what goes in comes out: codes, systems, texts with their accents, headers', () => {
  const segment = madeUpSegment(RECORDS);
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
  expect(madeUpSegment([]).docCount).toBe(0);
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

test('what is stored changes only with its version: what an older app stored is then built again', async () => {
  const records = madeUpIcd10cm([
    ['T391', 'Poisoning by made-up derivatives', false],
    ['T391X1A', 'Poisoning by made-up derivatives, accidental, initial encounter'],
    ['T391X3S', 'Poisoning by made-up derivatives, assault, sequela'],
    ['G43009', 'Made-up headache without aura, not intractable, unspecified'],
    ['O3100X1', 'Made-up of fetus, secondary, not applicable or unspecified, fetus 1'],
  ]).map((record, position) => ({ ...record, position }));
  expect(`${FORMAT_VERSION}: ${await sha256Hex(buildSegment([...RECORDS, ...records]))}`).toBe(
    '5: ea0caaa7cb04a63891e7d5580f8d476785fe5732cca83d00fa152ac29bd7d1b2',
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
