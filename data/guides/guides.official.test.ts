import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../domain/calendarDate.ts';
import type { CodeKey } from '../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../domain/codeRecord.ts';
import { readRelease } from '../formats/readRelease.ts';
import { AUTHORED_TEXTS } from './authored/authoredTexts.ts';
import { authoredGuides } from './authored.ts';
import type { Guide, GuideBlock } from './guide.ts';
import { guidesOf } from './guidesOf.ts';
import { readReference, textParts } from './guideText.ts';
import { mismatchesOf } from './officialClaim.ts';
import { allPlaybooks } from './playbook.ts';

/** The official files, beside the repository. Without them these tests are skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);

/** Codes that had ended by January 2025 and are named because of it: each stands in a claim with its last day. */
const ENDED = new Set(
  AUTHORED_TEXTS.flatMap(({ official }) => official.filter(each => each.endedOn).map(each => each.code)),
);

const records = new Map<CodeKey, CodeRecord>();

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

async function readInto(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(new URL(path, REFERENCE)));
  const result = await readRelease({ name: path.split('/').at(-1) ?? '', bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  for (const record of result.value.records) records.set(keyOfRecord(record), record);
}

function newYear(): CalendarDate {
  const day = parseCalendarDate('2025-01-01');
  if (day === undefined) throw new Error('date');
  return day;
}

function recordWritten(code: string): CodeRecord | undefined {
  const reference = readReference(code);
  return reference?.kind === 'code' ? records.get(reference.key) : undefined;
}

/** Every text a block shows. */
function textsOf(block: GuideBlock): readonly string[] {
  switch (block.type) {
    case 'statement':
      return [block.text];
    case 'denial':
      return [
        block.text,
        block.answer,
        ...block.bearsOn.flatMap(link => (link.kind === 'modifier' ? [`{${link.code}}`] : [])),
      ];
    case 'codes':
      return block.rows.map(({ code }) => `{${code}}`);
    case 'payments':
      return [];
  }
}

/** Codes a guide names that the release does not have, or that have ended without the guide saying so. */
function unknownCodes(guide: Guide): readonly string[] {
  const texts = [
    ...guide.codes.map(code => `{${code}}`),
    ...guide.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
  ];
  return texts.flatMap(text =>
    textParts(text).flatMap(part => {
      if (part.kind === 'words') return /\{/u.test(part.text) ? [`${guide.id}: ${part.text}`] : [];
      if (part.reference.kind === 'cpt') return [];
      const record = records.get(part.reference.key);
      const hasEnded =
        record !== undefined &&
        record.system !== 'icd10cm' &&
        record.terminatedOn !== undefined &&
        record.terminatedOn < newYear();
      return record === undefined || (hasEnded && !ENDED.has(record.code)) ? [`${guide.id}: ${part.text}`] : [];
    }),
  );
}

describe.skipIf(!hasReference)('our guides against the official releases', () => {
  beforeAll(async () => {
    await readInto('hcpcs/january-2025-alpha-numeric-hcpcs-file.zip');
    await readInto('icd10cm/2025-code-descriptions-tabular-order.zip');
  });

  test('what a guide says of a code is what the official record says: words, unit, dates, type of service, billable or not', () => {
    const wrong = AUTHORED_TEXTS.flatMap(({ id, official }) =>
      official.flatMap(claim => mismatchesOf(claim, recordWritten(claim.code)).map(words => `${id}: ${words}`)),
    );
    expect(wrong).toEqual([]);
  });

  test('a guide that says otherwise is caught', () => {
    const wrong = (claim: Parameters<typeof mismatchesOf>[0]) => mismatchesOf(claim, recordWritten(claim.code));
    expect(wrong({ code: 'A9600', says: ['samarium'] })).toEqual(['A9600 does not say “samarium”']);
    expect(wrong({ code: 'J9371', says: ['vincristine'] })).toEqual(['J9371 ended on 2024-06-30']);
    expect(wrong({ code: 'J1885', says: ['ketorolac'], unit: '30 mg' })).toEqual([
      'the unit of J1885 is 15 mg, not 30 mg',
    ]);
    expect(wrong({ code: 'icd:M54.5', says: ['Low back pain'] })).toEqual(['icd:M54.5 is a header']);
    expect(wrong({ code: 'J0001', says: [] })).toEqual(['J0001 is not in the release']);
  });

  test('every code a guide or a playbook names exists and is in use, unless the guide says since when it is not', () => {
    expect([...authoredGuides(), ...allPlaybooks()].flatMap(unknownCodes)).toEqual([]);
  });

  test('each of the 7,114 active codes opens with what it is, what the record must hold, and why claims are denied', () => {
    const active = [...records.values()].filter(
      record => record.system === 'hcpcs' && (record.terminatedOn === undefined || record.terminatedOn >= newYear()),
    );
    expect(active).toHaveLength(7114);
    const bare = active.filter(record => {
      const has = new Set(guidesOf(record).sections.map(({ id }) => id));
      return !(has.has('purpose') && has.has('documentation') && has.has('denials'));
    });
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});
