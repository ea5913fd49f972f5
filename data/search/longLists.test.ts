import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchEngine } from './engine.ts';
import { type MadeUpIcd10cm, madeUpIcd10cm, madeUpSegment } from './madeUpCodes.ts';
import type { SearchQuestion } from './searchTypes.ts';
import { SMALL_SYNONYMS, smallQuestion } from './smallReleases.ts';

const LONG = 5_000;
const MANY = 2_400;
const PARTS = 'skin tissue nerve joint muscle artery vein tendon organ gland'.split(' ');
const REST = 'left right acute chronic with without specified disorder disordered region'.split(' ');

/** Thousands of codes that say "disorder", most of them shorter than the common code L98.9. */
const RECORDS = madeUpIcd10cm([
  ['L989', 'Disorder of the skin and subcutaneous tissue, unspecified', false],
  ...Array.from({ length: MANY }, (_, at): MadeUpIcd10cm => [codeAt(at), textAt(at), (at + 1) % 5 !== 0]),
]);

function codeAt(at: number): string {
  return `Q${String(at).padStart(4, '0')}`;
}

function textAt(at: number): string {
  const more = Array.from({ length: (at * 7) % 5 }, (_, place) => REST[(at * (place + 3)) % REST.length]);
  return ['Disorder', PARTS[at % PARTS.length], `p${at % 97}`, ...more].join(' ');
}

const engine = createSearchEngine([madeUpSegment(RECORDS)], SMALL_SYNONYMS);

function keysOf(text: string, change: Partial<SearchQuestion>): readonly string[] {
  return engine.search(smallQuestion(text, change)).hits.map(hit => hit.key);
}

test('a common code with a longer text is in a short list as it is in a long one', () => {
  const long = keysOf('disorder', { limit: LONG });
  expect(long).toHaveLength(MANY + 1);
  expect(long.indexOf('icd10cm:L989')).toBeLessThan(40);
  expect(keysOf('disorder', { limit: 40 })).toEqual(long.slice(0, 40));
});

test('a short list is the beginning of a long one, whatever thousands of codes match', () => {
  const words = fc.uniqueArray(fc.constantFrom('disorder', 'disor', 'di', ...PARTS.slice(0, 3), ...REST), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 300 }), fc.boolean(), (asked, limit, billableOnly) => {
      const filters = { systems: [], activeOnly: false, billableOnly };
      const text = asked.join(' ');
      const long = keysOf(text, { limit: LONG, filters });
      expect(keysOf(text, { limit, filters })).toEqual(long.slice(0, limit));
    }),
    { numRuns: 12 },
  );
});

test('what refining leaves of thousands stands in the order it had', () => {
  fc.assert(
    fc.property(fc.constantFrom('disorder', 'disor', 'disorder skin'), fc.constantFrom(...REST), (text, further) => {
      const long = keysOf(text, { limit: LONG });
      const refined = keysOf(text, { limit: LONG, refinements: [further] });
      expect(long.filter(key => refined.includes(key))).toEqual(refined);
      expect(keysOf(text, { limit: 40, refinements: [further] })).toEqual(refined.slice(0, 40));
    }),
    { numRuns: 12 },
  );
});
