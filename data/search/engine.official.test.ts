import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../domain/calendarDate.ts';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { CODE_SYSTEMS } from '../domain/codeSystem.ts';
import { readRelease } from '../formats/readRelease.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import type { NameSource } from './matching/nameSet.ts';
import { SegmentScan } from './matching/segmentScan.ts';
import { codesInOrder } from './matching/wordSearch.ts';
import { buildNames } from './names/buildNames.ts';
import { shortTextNames } from './names/shortTextNames.ts';
import { prepareScan } from './question/preparedScan.ts';
import { HitBoard } from './ranking/hitBoard.ts';
import { PlaceBound } from './ranking/placeBound.ts';
import { type SearchAnswer, type SearchFilters, TIERS } from './searchTypes.ts';
import { buildSegment } from './segment/buildSegment.ts';
import { openSegment, type Segment } from './segment/segment.ts';
import { FLAG } from './segment/segmentFormat.ts';
import { bundledSynonyms } from './synonyms/bundledSynonyms.ts';
import { isConnecting } from './words/wordForms.ts';
import { wordsOf } from './words/words.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);
const FILES = ['hcpcs/january-2025-alpha-numeric-hcpcs-file.zip', 'icd10cm/2025-code-descriptions-tabular-order.zip'];
const NO_FILTERS: SearchFilters = { systems: [], activeOnly: false, billableOnly: false };
const TODAY = parseCalendarDate('2025-01-15');
const MEGABYTE = 1_000_000;

function opened(bytes: Uint8Array<ArrayBuffer>): Segment {
  const result = openSegment(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function shortTextSource(names: Segment): NameSource {
  return { names, label: () => 'short text', isAbbreviated: true };
}

describe.skipIf(!hasReference)('with the official releases of January 2025 and FY2025', () => {
  let records: readonly CodeRecord[];
  let segments: readonly Segment[];
  let engine: SearchEngine;
  let snapshotBytes: number;
  let shortTexts: Segment;

  beforeAll(async () => {
    const releases = await Promise.all(
      FILES.map(async path => {
        const bytes = new Uint8Array(readFileSync(new URL(path, REFERENCE)));
        const read = await readRelease({ name: path, bytes });
        if (!read.ok) throw new Error(`${path}: ${read.error.kind}`);
        return read.value.records;
      }),
    );
    const snapshots = releases.map(release => buildSegment(release));
    snapshotBytes = snapshots.reduce((sum, { byteLength }) => sum + byteLength, 0);
    records = releases.flat();
    segments = snapshots.map(opened);
    engine = createSearchEngine(segments);
    // As in the app: what holds of the order of an answer holds with names too.
    const named = buildNames(shortTextNames(records));
    snapshotBytes += named.byteLength;
    shortTexts = opened(named);
    engine.setNames([shortTextSource(shortTexts)]);
  }, 120_000);

  function ask(text: string, filters: SearchFilters = NO_FILTERS, limit = 50): SearchAnswer {
    if (TODAY === undefined) throw new Error('no day');
    return engine.search({ text, filters, today: TODAY, limit });
  }

  const anyRecord = () => fc.nat().map(seed => records[seed % records.length] as CodeRecord);
  const someWords = (record: CodeRecord) => {
    const words = [...new Set(wordsOf(record.longText))];
    return fc.subarray(words, { minLength: 1, maxLength: Math.min(6, words.length) });
  };

  test('4,191 short texts say something their long texts do not, 152 of them of modifiers', () => {
    const modifiers = shortTexts.flags.filter(flags => (flags & FLAG.system) === CODE_SYSTEMS.indexOf('hcpcsmod'));
    expect([shortTexts.docCount, modifiers.length]).toEqual([4_191, 152]);
  });

  test.each([
    ['hydrogel drsg', 'A6248'],
    ['prost functnl lvl 3', 'K3'],
    ['tbco cess', 'G9906'],
  ])('“%s” finds %s by its short text', (question, code) => {
    const [hit] = ask(question).hits;
    expect(hit).toMatchObject({ code, tier: 'synonym', reason: expect.stringMatching(/: short text$/) });
  });

  test('106,226 codes and their names fit into 25 MB', () => {
    expect(engine.codeCount).toBe(106_226);
    expect(snapshotBytes).toBeLessThan(25 * MEGABYTE);
  });

  test('an exact code in any spelling is always the first answer', () => {
    const spellings = fc.constantFrom(
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      (code: string) => ` ${code.slice(0, 1)} ${code.slice(1)} `,
      (code: string) => `${code.slice(0, 1)}-${code.slice(1)}`,
    );
    fc.assert(
      fc.property(anyRecord(), spellings, (record, spell) => {
        const typed = record.system === 'hcpcsmod' ? record.code.toLowerCase() : spell(record.code);
        const [hit] = ask(typed).hits;
        expect({ typed, code: hit?.code, tier: hit?.tier }).toEqual({ typed, code: record.code, tier: 'exact-code' });
      }),
      { numRuns: 150 },
    );
  });

  test('all 641 strings that are codes in two systems show both, first', () => {
    const hcpcs = new Set(records.filter(record => record.system === 'hcpcs').map(record => record.code));
    const both = records.filter(record => record.system === 'icd10cm' && hcpcs.has(record.code));
    expect(both).toHaveLength(641);
    const wrong = both.filter(({ code }) => {
      const keys = ask(code, NO_FILTERS, 2).hits.map(hit => hit.key);
      return !keys.includes(`hcpcs:${code}` as never) || !keys.includes(`icd10cm:${code}` as never);
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('tiers never mix, whatever words of official texts are asked for', () => {
    fc.assert(
      fc.property(anyRecord().chain(someWords), words => {
        const tiers = ask(words.join(' ')).hits.map(hit => TIERS.indexOf(hit.tier));
        expect(tiers).toEqual(tiers.toSorted((one, two) => one - two));
      }),
      { numRuns: 100 },
    );
  });

  test('a code is found by any of its words, and one more of its words never loses it', () => {
    const question = anyRecord().chain(record => fc.tuple(fc.constant(record), someWords(record), fc.nat()));
    fc.assert(
      fc.property(question, ([record, words, seed]) => {
        const own = wordsOf(record.longText);
        const more = [...words, own[seed % own.length] ?? ''];
        const key = `${record.system}:${record.code}`;
        for (const asked of [words, more]) {
          const keys: readonly string[] = ask(asked.join(' '), NO_FILTERS, 200_000).hits.map(hit => hit.key);
          expect({ asked, found: keys.includes(key) }).toEqual({ asked, found: true });
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('a filter only takes hits away', () => {
    const filters = fc.constantFrom<Partial<SearchFilters>>(
      { systems: ['hcpcs'] },
      { systems: ['icd10cm'] },
      { activeOnly: true },
      { billableOnly: true },
    );
    fc.assert(
      fc.property(anyRecord().chain(someWords), filters, (words, filter) => {
        const text = words.join(' ');
        const all = new Set(ask(text, NO_FILTERS, 200_000).hits.map(hit => hit.key));
        const fewer = ask(text, { ...NO_FILTERS, ...filter }, 200_000).hits.map(hit => hit.key);
        expect(fewer.filter(key => !all.has(key))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('the order of an answer is the same in another engine over the same releases, given the other way round', () => {
    const other = createSearchEngine([...segments].reverse());
    other.setNames([shortTextSource(shortTexts)]);
    fc.assert(
      fc.property(anyRecord().chain(someWords), words => {
        if (TODAY === undefined) return;
        const question = { text: words.join(' '), filters: NO_FILTERS, today: TODAY, limit: 50 };
        expect(other.search(question).hits).toEqual(engine.search(question).hits);
      }),
      { numRuns: 50 },
    );
  });

  test('marks lie within the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(anyRecord().chain(someWords), words => {
        for (const { text, highlights } of ask(words.join(' ')).hits) {
          let last = 0;
          for (const [start, end] of highlights) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('every meaning of every bundled synonym exists in the releases', () => {
    const scans = segments.map(segment => new SegmentScan(segment));
    const board = new HitBoard(segments);
    const holds = (words: readonly string[]): boolean =>
      scans.some(scan => {
        let found = false;
        const asked = words.map(text => ({ text, isRequired: !isConnecting(text), isLast: false }));
        const prepared = prepareScan(
          scan.lexicon,
          asked,
          () => false,
          () => [],
        );
        const note = () => {
          found = true;
        };
        scan.eachMatch(prepared, {
          visit: note,
          count: note,
          admitted: undefined,
          bound: new PlaceBound(board, prepared, { phrase: 'all-words', other: 'all-words' }, 0),
          enough: 1,
        });
        return found;
      });
    const exists = (pattern: string): boolean => segments.some(segment => codesInOrder(segment, [pattern]).size > 0);
    const dead = [...bundledSynonyms()].flatMap(({ term, meanings }) =>
      meanings
        .filter(({ words, codes }) => (words.length > 0 && !holds(words)) || !codes.every(exists))
        .map(meaning => `${term} = ${meaning.text}${meaning.codes.join(' ')}`),
    );
    expect(dead).toEqual([]);
  }, 60_000);

  test('a term never stands for codes of two systems by one code: it says which is meant', () => {
    const systemsOf = (pattern: string): number =>
      segments.filter(segment => codesInOrder(segment, [pattern]).size > 0).length;
    const both = [...bundledSynonyms()].flatMap(({ term, meanings }) =>
      meanings.flatMap(({ codes }) => codes.filter(code => systemsOf(code) > 1).map(code => `${term} = @${code}`)),
    );
    expect(both).toEqual([]);
  }, 60_000);
});
