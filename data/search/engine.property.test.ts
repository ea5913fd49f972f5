import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import { madeUpHcpcs, madeUpIcd10cm, madeUpSegment } from './madeUpCodes.ts';
import { type SearchAnswer, type SearchQuestion, TIERS } from './searchTypes.ts';
import { SMALL_SYNONYMS, smallQuestion } from './smallReleases.ts';

/** Each run builds several engines; this many find what can be found in seconds. */
const RUNS = { numRuns: 40 };
const PATIENCE_MS = 30_000;

/** Few words, so that texts share them; some near to each other, some that join, numbers, a connecting word. */
const WORDS =
  'walker walkers wheeled folding bed side bedside insulin inulin pump of with without 10 mg left right'.split(' ');
const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map(words => words.join(' '));
/** Two words that many texts hold, as a phrase and apart: the answer has hits of several tiers. */
const anyCommonPair = fc
  .subarray(['walker', 'left', 'bed', 'pump'], { minLength: 2, maxLength: 2 })
  .map(words => words.join(' '));
const anyQuestion = fc.oneof(
  { arbitrary: anyCommonPair, weight: 3 },
  anyText,
  anyText.map(text => text.slice(0, -1)),
  anyText.map(text => text.slice(1)),
  fc.constantFrom('A00', 'a001', 'A0012', 'rollator', 'ixempra', '"left walker"', 'walker -wheeled', 'zzz'),
);

/** Each word once, so that of every other word no two are neighbours. */
const anyLongText = fc.shuffledSubarray(WORDS, { minLength: 9 }).map(words => words.join(' '));

/** Two releases; every code of the first may be a code of the second too, as 641 strings are. */
const releasesOf = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(text, { minLength: 3, maxLength: 25 }), fc.array(text, { minLength: 3, maxLength: 25 }))
    .map(([hcpcs, icd]): readonly (readonly CodeRecord[])[] => [
      madeUpHcpcs(hcpcs.map((longText, at) => [codeAt(at), longText])),
      madeUpIcd10cm(icd.map((longText, at) => [codeAt(at), longText, at % 3 !== 0])),
    ]);
const anyReleases = releasesOf(anyText);

/** As above, all texts about the same few things. */
const anyCrowded = anyReleases.map(releases =>
  releases.map(records =>
    records.map((record, at) => ({
      ...record,
      longText: at % 2 === 0 ? `walker left ${record.longText} bed pump` : `pump, left ${record.longText} walker bed`,
    })),
  ),
);

function codeAt(at: number): string {
  return `A${String(7 * at).padStart(4, '0')}`;
}

function engineOf(releases: readonly (readonly CodeRecord[])[]): SearchEngine {
  return createSearchEngine(releases.map(madeUpSegment), SMALL_SYNONYMS);
}

/** All of an answer but how long it took. */
function answerOf(engine: SearchEngine, question: SearchQuestion): Omit<SearchAnswer, 'elapsedMs' | 'fuseMs'> {
  const { elapsedMs: _, fuseMs: __, ...answer } = engine.search(question);
  return answer;
}

test(
  'an exact code is always first, in any spelling, and shown in each system that has it',
  () => {
    const spellings = fc.constantFrom(
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)}`,
      (code: string) => `${code.slice(0, 1)}-${code.slice(1)}`,
    );
    fc.assert(
      fc.property(anyReleases, fc.nat(), spellings, (releases, seed, spell) => {
        const records = releases.flat();
        const { code } = records[seed % records.length] ?? { code: codeAt(0) };
        const wanted = records.filter(record => record.code === code).map(({ system }) => `${system}:${code}`);
        const hits = engineOf(releases)
          .search(smallQuestion(spell(code)))
          .hits.slice(0, wanted.length);
        expect(hits.map(hit => hit.key).toSorted()).toEqual(wanted.toSorted());
        expect(hits.every(hit => hit.tier === 'exact-code')).toBe(true);
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'a lower tier never stands above a higher one',
  () => {
    fc.assert(
      fc.property(anyCrowded, fc.oneof(anyCommonPair, anyQuestion), (releases, text) => {
        const tiers = engineOf(releases)
          .search(smallQuestion(text, { limit: 1_000 }))
          .hits.map(hit => TIERS.indexOf(hit.tier));
        expect(tiers).toEqual(tiers.toSorted((one, two) => one - two));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'a code that holds all words of a question is found, and still found with one more of its words',
  () => {
    const someOf = (text: string) => fc.subarray([...new Set(text.split(' '))], { minLength: 1 });
    // Three to five words from all over the text, in any order.
    const scatteredOf = (text: string) =>
      fc.shuffledSubarray(
        text.split(' ').filter((_, place) => place % 2 === 0),
        { minLength: 3, maxLength: 5 },
      );
    const asked = (from: fc.Arbitrary<readonly (readonly CodeRecord[])[]>, of: typeof someOf) =>
      from.chain(releases => {
        const records = releases.flat();
        return fc
          .nat({ max: records.length - 1 })
          .chain(at => fc.tuple(fc.constant(releases), fc.constant(records[at]), of(records[at]?.longText ?? '')));
      });
    const question = fc.oneof(asked(anyReleases, someOf), asked(releasesOf(anyLongText), scatteredOf));
    fc.assert(
      fc.property(question, fc.nat(), ([releases, record, words], seed) => {
        const engine = engineOf(releases);
        const own = record?.longText.split(' ') ?? [];
        for (const asked of [words, [...words, own[seed % own.length] ?? '']]) {
          const { hits } = engine.search(smallQuestion(asked.join(' '), { limit: 1_000 }));
          const keys: readonly string[] = hits.map(hit => hit.key);
          expect(keys).toContain(`${record?.system}:${record?.code}`);
        }
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'the answer is the same whatever the order of records, of releases, and however often a segment is built',
  () => {
    fc.assert(
      fc.property(anyReleases, anyQuestion, (releases, text) => {
        const other = releases.map(records => records.toReversed()).toReversed();
        const question = smallQuestion(text, { limit: 1_000 });
        expect(answerOf(engineOf(other), question)).toEqual(answerOf(engineOf(releases), question));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'the answer is the same whatever was asked before, with whatever filters',
  () => {
    const filters = fc.constantFrom(
      { systems: [], activeOnly: false, billableOnly: false },
      { systems: ['hcpcs' as const], activeOnly: true, billableOnly: false },
      { systems: [], activeOnly: false, billableOnly: true },
    );
    const history = fc.array(fc.tuple(anyQuestion, filters), { maxLength: 6 });
    fc.assert(
      fc.property(anyReleases, history, anyQuestion, (releases, before, text) => {
        const engine = engineOf(releases);
        for (const [earlier, filter] of before) engine.search(smallQuestion(earlier, { filters: filter }));
        expect(answerOf(engine, smallQuestion(text))).toEqual(answerOf(engineOf(releases), smallQuestion(text)));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'installing one release again leaves the segment of the other as it is, and its answers too',
  () => {
    fc.assert(
      fc.property(anyReleases, anyText, anyQuestion, (releases, newText, text) => {
        const [hcpcs = [], icd = []] = releases;
        const untouched = madeUpSegment(icd);
        const newer = hcpcs.map((record, at) => (at === 0 ? { ...record, longText: newText } : record));
        const question = smallQuestion(text, { limit: 1_000 });
        const updated = createSearchEngine([madeUpSegment(newer), untouched], SMALL_SYNONYMS);
        expect(answerOf(updated, question)).toEqual(answerOf(engineOf([newer, icd]), question));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);
