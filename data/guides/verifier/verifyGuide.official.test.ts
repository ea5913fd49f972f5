import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../domain/calendarDate.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { datasetTitle } from '../../domain/dataset.ts';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { PfsRvuRow } from '../../domain/feeRows/physicianRows.ts';
import { readChosenFile } from '../../formats/readChosenFile.ts';
import { readRelease } from '../../formats/readRelease.ts';
import type { GuideFacts, LoadedSystem } from './facts.ts';
import { type FeeEdition, feeFacts } from './feeFigures.ts';
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

/** The fee schedule of a file, whole. */
async function feesOf(path: string): Promise<FeeEdition> {
  const read = await readChosenFile({
    name: path,
    bytes: new Uint8Array(readFileSync(new URL(`reference/${path}`, SHARED))),
  });
  const parsed =
    read.ok && read.value.kind === 'datasets' ? read.value.datasets.find(({ kind }) => kind === 'pfs-rvu') : undefined;
  if (parsed?.period === undefined) throw new Error(path);
  const { chunks, kind, period } = parsed;
  const dataset: Dataset = { ...parsed, ...period, id: 'fees', title: datasetTitle(kind, period) };
  return { dataset, rows: chunks.flatMap(({ bytes, count }) => decodeRows<PfsRvuRow>(bytes, count) ?? []) };
}

const FEES = 'Physician fee schedule, October 2025';

let facts: GuideFacts;
function verify(text: string) {
  const document = readPublishedGuide(text);
  if (!document.ok) throw new Error(document.error.kind);
  return verifyGuide(document.value, facts);
}
const findingsOf = (text: string): readonly Finding[] =>
  verify(text).sections.flatMap(({ passages }) => passages.flatMap(({ findings }) => findings));

describe.skipIf(!existsSync(SHARED))(
  'guides held against January 2025, FY2025 and the fee schedule of October 2025',
  () => {
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
        ...feeFacts([await feesOf('mpfs/RVU25D.zip')]),
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
      const figures = all.filter(({ reason }) =>
        /^(?:figure|arithmetic|other-year|is-add-on|not-add-on)/u.test(reason),
      );
      expect([
        ...new Set(figures.map(({ code, claim, reason, instead }) => [code, claim, reason, instead].join(', '))),
      ]).toEqual([
        `+37252, add-on code, is-add-on, ${FEES}`,
        `+37252, work RVUs 1.80, other-year, ${FEES}: 1.80`,
        `+37252, total RVUs 2.59, other-year, ${FEES}: 2.61 in a facility, 26.60 outside`,
        '+37252, facility payment $86, arithmetic-agrees, 2.59 × $33.2875 = $86.21',
        `+37252, non-facility payment $927, other-year, ${FEES}: $860.42`,
        `+37253, add-on code, is-add-on, ${FEES}`,
        `+37253, work RVUs 1.44, other-year, ${FEES}: 1.44`,
        `+37253, total RVUs 2.06, other-year, ${FEES}: 2.08 in a facility, 5.08 outside`,
        '+37253, facility payment $69, arithmetic-agrees, 2.06 × $33.2875 = $68.57',
        `+37253, non-facility payment $170, other-year, ${FEES}: $164.32`,
        `Conversion factor, conversion factor $33.2875, other-year, ${FEES}: $32.3465`,
      ]);
      const told = (code: string) => [...new Set(all.filter(each => each.code === code).map(({ mark }) => mark))];
      const right = ['J9207', 'A9513', 'A9606', 'J9217', 'C2623', '77001', '77002', '77003'];
      expect(right.filter(code => told(code).includes('contradicted'))).toEqual([]);
      expect(['J9207', 'A9513', 'C2623'].map(told)).toEqual([['confirmed'], ['confirmed'], ['confirmed']]);
    });

    test('figures of the year of the installed schedule are confirmed, and contradicted where they differ', () => {
      const row = (facility: string, work = '1.80') =>
        verify(
          `Guide for CY 2025\n\nCPT Code\tWork RVUs\tTotal RVUs\tFacility\n+37252\t${work}\t2.61\t${facility}\n99213 is an add-on code.\n`,
        ).sections.flatMap(({ passages }) =>
          passages.map(({ findings, mark }) => [mark, ...findings.map(({ reason }) => reason)]),
        );
      const notAddOn = ['contradicted', 'not-add-on'];
      expect(row('$84')).toEqual([
        ['confirmed', 'is-add-on', 'figure-agrees', 'figure-agrees', 'figure-agrees'],
        notAddOn,
      ]);
      // A payment near the national one can be that of a locality; a relative value is the same everywhere.
      expect(row('$93', '1.90')).toEqual([
        ['contradicted', 'is-add-on', 'figure-differs', 'figure-agrees', 'other-place'],
        notAddOn,
      ]);
      expect(row('$860')[0]?.at(-1)).toBe('figure-differs');
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

    test('a drug called equipment and equipment called a drug are contradicted; a drug given with equipment is not', () => {
      const mark = (text: string) => findingsOf(text).find(({ code }) => code !== undefined)?.mark;
      expect(mark('E0143 is an injection of a drug.')).toBe('contradicted');
      expect(mark('J9207 is a piece of durable medical equipment.')).toBe('contradicted');
      for (const text of [
        'J9207 is a drug.',
        'E0143 is a piece of durable medical equipment.',
        'E0781 is an infusion pump.',
      ]) {
        expect(mark(text), text).not.toBe('contradicted');
      }
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
  },
);
