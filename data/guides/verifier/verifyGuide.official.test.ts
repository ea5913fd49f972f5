import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../domain/calendarDate.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { readRelease } from '../../formats/readRelease.ts';
import type { GuideFacts, LoadedSystem } from './facts.ts';
import type { Finding } from './finding.ts';
import { OfficialTexts } from './officialTexts.ts';
import { readPublishedGuide } from './readPublishedGuide.ts';
import { verifyGuide } from './verifyGuide.ts';

/** The official files and five published guides, beside the repository; without them these tests are skipped. */
const SHARED = new URL('../../../../shared/', import.meta.url);

async function recordsOf(path: string): Promise<readonly CodeRecord[]> {
  const read = await readRelease({
    name: path,
    bytes: new Uint8Array(readFileSync(new URL(`reference/${path}`, SHARED))),
  });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.records;
}

let facts: GuideFacts;
function verify(text: string) {
  const document = readPublishedGuide(text);
  if (!document.ok) throw new Error(document.error.kind);
  return verifyGuide(document.value, facts);
}
const findingsOf = (text: string): readonly Finding[] =>
  verify(text).sections.flatMap(({ passages }) => passages.flatMap(({ findings }) => findings));

describe.skipIf(!existsSync(SHARED))('guides held against January 2025 and FY2025', () => {
  beforeAll(async () => {
    const today = parseCalendarDate('2025-02-01');
    if (today === undefined) throw new Error('no day');
    const hcpcs = await recordsOf('hcpcs/january-2025-alpha-numeric-hcpcs-file.zip');
    const icd10cm = await recordsOf('icd10cm/2025-code-descriptions-tabular-order.zip');
    const loaded = (records: readonly CodeRecord[], title: string): LoadedSystem => ({
      texts: new OfficialTexts(records),
      title,
      isWhole: true,
    });
    facts = {
      today,
      systems: {
        hcpcs: loaded(
          hcpcs.filter(({ system }) => system === 'hcpcs'),
          'HCPCS Level II January 2025',
        ),
        hcpcsmod: loaded(
          hcpcs.filter(({ system }) => system === 'hcpcsmod'),
          'HCPCS Level II January 2025',
        ),
        icd10cm: loaded(icd10cm, 'ICD-10-CM FY2025'),
      },
    };
  }, 60_000);

  test('five published guides: every wrong code is contradicted with the right one proposed, and no right one is', () => {
    const seeds = readdirSync(new URL('seeds/', SHARED)).map(name =>
      readFileSync(new URL(`seeds/${name}`, SHARED), 'utf8'),
    );
    const contradicted = seeds
      .flatMap(findingsOf)
      .filter(({ mark }) => mark === 'contradicted')
      .map(({ code, didYouMean = [] }) => [code, didYouMean[0]?.key]);
    expect(contradicted).toEqual([
      ['C9757', undefined],
      ['A9600', 'hcpcs:A9604'],
      ['A9600', 'hcpcs:A9604'],
      ['A9698', 'hcpcs:A9699'],
      ['J9371', 'hcpcs:Q5107'],
      ['J9262', 'hcpcs:J9261'],
    ]);
    const all = seeds.flatMap(findingsOf);
    expect(all).toContainEqual(expect.objectContaining({ code: 'J9371', mark: 'other-release', reason: 'ended' }));
    expect(all).toContainEqual(expect.objectContaining({ code: 'J9207', mark: 'confirmed', reason: 'unit-agrees' }));
    expect(all.flatMap(({ reason, instead }) => (reason === 'arithmetic-agrees' ? [instead] : []))).toEqual([
      '2.59 × $33.2875 = $86.21',
      '2.06 × $33.2875 = $68.57',
    ]);
  });

  test('of 300 statements written for it, what is called wrong is wrong and what is called right is right', () => {
    const [, ...rows] = readFileSync(new URL('statements.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const marked = rows.map(row => {
      const [label = '', text = ''] = row.split('\t');
      return { label, text, mark: verify(text).sections[0]?.passages[0]?.mark };
    });
    expect(marked.length).toBeGreaterThanOrEqual(300);
    const share = (mark: string, label: string) => {
      const all = marked.filter(each => each.mark === mark);
      return all.filter(each => each.label === label).length / all.length;
    };
    const wrong = marked.filter(({ label }) => label === 'false');
    expect(share('contradicted', 'false')).toBeGreaterThanOrEqual(0.98);
    expect(share('confirmed', 'true')).toBeGreaterThanOrEqual(0.98);
    expect(wrong.filter(({ mark }) => mark === 'contradicted').length / wrong.length).toBeGreaterThanOrEqual(0.85);
  });

  test('with a starter pack only, a code that is not in it is not called wrong', () => {
    const { hcpcs } = facts.systems;
    if (hcpcs === undefined) throw new Error('not loaded');
    const whole = facts;
    facts = { ...facts, systems: { hcpcs: { ...hcpcs, isWhole: false } } };
    expect(findingsOf('J0100 describes a drug for asthma.').map(({ mark }) => mark)).toEqual(['unchecked']);
    facts = whole;
    expect(findingsOf('J0100 describes a drug for asthma.')[0]).toMatchObject({
      mark: 'contradicted',
      reason: 'no-such-code',
    });
  });
});
