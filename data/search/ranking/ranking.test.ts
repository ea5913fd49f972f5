import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PreparedScan } from '../question/preparedScan.ts';
import { GRADE_COUNT, type Grade } from '../words/wordGrade.ts';
import type { Measure } from './measure.ts';
import { costOf, leastCostsOf, mostStrangersFor } from './ranking.ts';

const anyGrade = fc.integer({ min: 0, max: GRADE_COUNT - 1 }).map(grade => grade as Grade);
/** A word of a question: how near the code holds it, and how near other codes do. */
const anyWord = fc.record({
  grade: fc.option(anyGrade),
  elsewhere: fc.array(anyGrade, { maxLength: 2 }),
  isRequired: fc.boolean(),
});

const anyMeasured = fc.record({
  words: fc.array(anyWord, { minLength: 1, maxLength: 6 }),
  strangers: fc.integer({ min: 0, max: 900 }),
  isWholeHead: fc.boolean(),
  neighbours: fc.nat({ max: 8 }),
  before: fc.nat({ max: 14 }),
  saysOpposite: fc.boolean(),
  isCommon: fc.boolean(),
  isQuality: fc.boolean(),
  isShortQuestion: fc.boolean(),
  isUsable: fc.boolean(),
  isBillable: fc.boolean(),
});

test('no code says more than it may say for what it costs, so none is left out that belongs into the list', () => {
  fc.assert(
    fc.property(anyMeasured, ({ words, strangers, isWholeHead, neighbours, before, saysOpposite, ...traits }) => {
      // A word that is required is found in every code that matches.
      const found = words.map(({ grade, isRequired }) => (isRequired ? (grade ?? 0) : grade));
      const required = words.reduce((bits, word, place) => (word.isRequired ? bits | (1 << place) : bits), 0);
      const prepared: PreparedScan = {
        wordCount: words.length,
        required,
        matched: found.map((grade, place) => {
          const grades = [...(grade === null ? [] : [grade]), ...(words[place]?.elsewhere ?? [])];
          return new Map(grades.map((each, number) => [number, each]));
        }),
        pairs: [],
        named: new Map(),
        opposite: { word: -1, bit: 0 },
        rulesOut: false,
      };
      const measure: Measure = {
        found: Uint32Array.from({ length: GRADE_COUNT }, (_, upTo) =>
          found.reduce<number>(
            (bits, grade, place) => (grade !== null && grade <= upTo ? bits | (1 << place) : bits),
            0,
          ),
        ),
        isPhrase: false,
        neighbours,
        saysOpposite,
        before,
        strangers,
        headStrangers: isWholeHead ? 0 : strangers + 1,
      };
      const cost = costOf(measure, required, words.length, traits);
      const most = mostStrangersFor(cost - leastCostsOf(prepared), {
        isWholeHead,
        isCommon: traits.isCommon,
        neighbours,
        before,
      });
      expect(strangers).toBeLessThanOrEqual(most);
    }),
    { numRuns: 400 },
  );
});
