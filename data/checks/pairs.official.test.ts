import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { PtpQuestion } from '../domain/ncci/ptpChunk.ts';
import { ptpKey, readPtpFacts, readPtpPairs } from '../domain/ncci/ptpDataset.ts';
import type { PtpEdit } from '../domain/ncci/ptpEdit.ts';
import { readChosenFile } from '../formats/readChosenFile.ts';
import type { LoadedPairs } from './checkLookups.ts';
import { checkPairs } from './pairs.ts';

/** The official file, beside the repository; without it this test is skipped. */
const FILE = new URL('../../../shared/reference/ncci/PTP_practitioner_2024Q3.decoded.txt.gz', import.meta.url);
vi.setConfig({ testTimeout: 120_000 });

const SETS = 2_000;
const CODES_A_SET = 12;

/** Small, seeded, the same on every computer. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

interface Wanted {
  readonly codes: readonly string[];
  readonly day: CalendarDate;
}

test.skipIf(!existsSync(FILE))(
  'the pairs found for 2,000 random sets of codes are those of a plain scan of the official file',
  async () => {
    const text = gunzipSync(readFileSync(FILE));
    const lines = text.toString('latin1').split('\r\n');
    if (lines.at(-1) === '') lines.pop();
    const sets = randomSets(lines);

    const read = await readChosenFile({
      name: 'PTP_practitioner_2024Q3.txt.gz',
      bytes: new Uint8Array(readFileSync(FILE)),
    });
    if (!read.ok || read.value.kind !== 'datasets') throw new Error('the file was not read');
    const [dataset] = read.value.datasets;
    expect(dataset).toMatchObject({
      kind: 'ncci-ptp-practitioner',
      rowCount: 2_546_017,
      period: { effectiveFrom: '2024-07-01', effectiveThrough: '2024-09-30', toldBy: 'file-name' },
      issueCount: 0,
    });
    const chunks = dataset?.chunks ?? [];
    const facts = chunks[0] && readPtpFacts(chunks[0]);
    if (facts === undefined) throw new Error('the facts of the file are missing');
    const pairsWith = (question: PtpQuestion) => {
      const key = ptpKey(question.by, question.code);
      return (
        readPtpPairs(
          chunks.findLast(({ first }) => first <= key),
          question,
          facts,
        ) ?? []
      );
    };
    const pairs = async (_: unknown, codes: readonly string[]): Promise<LoadedPairs> => ({
      state: 'loaded',
      source: { title: 'pair edits', fileName: 'file' },
      rows: codes.flatMap(code => pairsWith({ by: 'column1', code, partners: codes })),
    });
    expectWholeFile(lines, pairsWith);
    const found = await Promise.all(
      sets.map(async ({ codes, day }) => {
        const lines = codes.map(code => ({ id: code, system: 'cpt' as const, code, modifiers: [], units: '1' }));
        const { findings } = await checkPairs({ lines, day, setting: 'practitioner' }, { pairs });
        return findings
          .map(each => (each.kind === 'pair-not-paid' ? `${each.column1}${each.column2}${each.indicator}` : each.kind))
          .toSorted();
      }),
    );
    const expected = plainScan(lines, sets);
    expect(found).toEqual(expected);
    // The test would say nothing if the sets had no pairs.
    expect(expected.filter(each => each.length > 0).length).toBeGreaterThan(SETS / 2);
  },
);

/** Counts of the file, and 300 of its rows field by field, found again from both sides. */
function expectWholeFile(lines: readonly string[], pairsWith: (question: PtpQuestion) => readonly PtpEdit[]): void {
  const isActive = (line: string) => line.split('\t')[4] === '*';
  expect(lines.filter(isActive).length).toBe(1_669_820);
  const random = randomNumbers(300);
  for (let at = 0; at < 300; at += 1) {
    const line = lines[Math.floor(random() * lines.length)] ?? '';
    const [column1 = '', column2 = '', , , deleted = '', indicator, rationale] = line.split('\t');
    const through = deleted === '*' ? {} : { through: deleted.replace(/(....)(..)(..)/, '$1-$2-$3') };
    const edit = { column1, column2, indicator, ...through, rationale };
    expect(pairsWith({ by: 'column1', code: column1, partners: [column2] })).toContainEqual(edit);
    expect(pairsWith({ by: 'column2', code: column2, partners: [column1] })).toContainEqual(edit);
  }
}

/** Half of the codes of a set from anywhere in the file, half from rows near each other, so that there are pairs. */
function randomSets(lines: readonly string[]): readonly Wanted[] {
  const random = randomNumbers(20_240_701);
  const anyLine = () => lines[Math.floor(random() * lines.length)] ?? '';
  return Array.from({ length: SETS }, () => {
    const codes = new Set<string>();
    while (codes.size < CODES_A_SET) {
      const line = anyLine();
      codes.add(line.slice(0, 5));
      if (random() < 0.5) codes.add(line.slice(6, 11));
    }
    const year = 2000 + Math.floor(random() * 25);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return { codes: [...codes].slice(0, CODES_A_SET), day: `${year}-${month}-15` as CalendarDate };
  });
}

/** Written apart from the program: every row of the file, as it is printed, against every set. */
function plainScan(lines: readonly string[], sets: readonly Wanted[]): string[][] {
  const askedBy = new Map<string, number[]>();
  for (const [at, { codes }] of sets.entries()) {
    for (const a of codes) {
      for (const b of codes) {
        if (a === b) continue;
        const asked = askedBy.get(a + b);
        if (asked === undefined) askedBy.set(a + b, [at]);
        else asked.push(at);
      }
    }
  }
  const best = sets.map(() => new Map<string, { readonly ends: string; readonly indicator: string }>());
  for (const line of lines) {
    const pair = line.slice(0, 5) + line.slice(6, 11);
    const asked = askedBy.get(pair);
    if (asked === undefined) continue;
    const [, , , , deleted = '', indicator = ''] = line.split('\t');
    if (indicator === '9') continue;
    const ends = deleted === '*' ? '99999999' : deleted;
    for (const at of asked) {
      const day = (sets[at]?.day ?? '').replaceAll('-', '');
      const known = best[at]?.get(pair);
      if (ends >= day && (known === undefined || ends < known.ends)) best[at]?.set(pair, { ends, indicator });
    }
  }
  return best.map(pairs => [...pairs].map(([pair, { indicator }]) => pair + indicator).toSorted());
}
