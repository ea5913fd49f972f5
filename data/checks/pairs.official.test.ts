import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { ptpChunks, readPtpChunk } from '../domain/ncci/ptpChunk.ts';
import { PtpScanner } from '../formats/datasets/ncci/ptpScanner.ts';
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

    const scanner = new PtpScanner();
    for (let at = 0; at < text.length; at += 1 << 20) {
      expect(scanner.push(text.subarray(at, at + (1 << 20)))).toBeUndefined();
    }
    expect(scanner.finish()).toBeUndefined();
    const rows = scanner.reader.finish();
    expect(rows.length).toBe(2_546_017);
    const chunks = [...ptpChunks(rows, 'column1')];
    const rationales = scanner.reader.rationales.list;
    const pairs = async (_: unknown, codes: readonly string[]): Promise<LoadedPairs> => ({
      state: 'loaded',
      source: { title: 'pair edits', fileName: 'file' },
      rows: codes.flatMap(code => {
        const chunk = chunks.findLast(({ first }) => first <= code);
        return (chunk && readPtpChunk(chunk.bytes, { by: 'column1', code, partners: codes }, rationales)) ?? [];
      }),
    });
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
