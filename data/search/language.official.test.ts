import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeRecord } from '../domain/codeRecord.ts';
import { readRelease } from '../formats/readRelease.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import type { SearchAnswer, SearchQuestion } from './searchTypes.ts';
import { buildSegment } from './segment/buildSegment.ts';
import { openSegment, type Segment } from './segment/segment.ts';
import { smallQuestion } from './smallReleases.ts';
import { otherSpellings, singularOf } from './words/wordForms.ts';
import { wordsOf } from './words/words.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);
const FILES = ['hcpcs/january-2025-alpha-numeric-hcpcs-file.zip', 'icd10cm/2025-code-descriptions-tabular-order.zip'];
const WHOLE_LIST = 200_000;
/** Lists longer than this take long to draw up and prove nothing more. */
const LISTED = 2000;
const RUNS = { numRuns: 60 };

/** Everything of an answer but how long it took. */
function answered({ elapsedMs: _elapsed, fuseMs: _fuse, ...answer }: SearchAnswer) {
  return answer;
}

function isSameWord(one: string, two: string): boolean {
  return singularOf(one) === singularOf(two) || otherSpellings(two).includes(one);
}

describe.skipIf(!hasReference)(
  'the language of questions, with the official releases of January 2025 and FY2025',
  () => {
    let records: readonly CodeRecord[];
    let segments: readonly Segment[];
    let engine: SearchEngine;
    /** The words of each text, blanks around each. */
    let spelledOut: readonly string[];

    beforeAll(async () => {
      const releases = await Promise.all(
        FILES.map(async path => {
          const read = await readRelease({ name: path, bytes: new Uint8Array(readFileSync(new URL(path, REFERENCE))) });
          if (!read.ok) throw new Error(`${path}: ${read.error.kind}`);
          return read.value.records;
        }),
      );
      records = releases.flat();
      segments = releases.map(release => {
        const opened = openSegment(buildSegment(release));
        if (!opened.ok) throw new Error(opened.error);
        return opened.value;
      });
      engine = createSearchEngine(segments);
      spelledOut = records.map(({ longText }) => ` ${wordsOf(longText).join(' ')} `);
    }, 120_000);

    const ask = (text: string, change: Partial<SearchQuestion> = {}) => engine.search(smallQuestion(text, change));
    const keysOf = (text: string, change: Partial<SearchQuestion> = {}) =>
      ask(text, { limit: WHOLE_LIST, ...change }).hits.map(hit => hit.key);
    const anyWords = () => fc.nat().map(seed => wordsOf((records[seed % records.length] as CodeRecord).longText));
    const anyWord = () =>
      fc.tuple(anyWords(), fc.nat()).map(([words, seed]) => words[seed % Math.max(1, words.length)] ?? 'pain');

    test('every code with a phrase is found by the phrase in quotes, and no other', () => {
      const phrases = fc.tuple(anyWords(), fc.nat(), fc.integer({ min: 2, max: 4 })).map(([words, seed, length]) => {
        const from = seed % Math.max(1, words.length - length + 1);
        return words.slice(from, from + length);
      });
      fc.assert(
        fc.property(phrases, phrase => {
          fc.pre(phrase.length > 1);
          const wanted = ` ${phrase.join(' ')} `;
          const holding = spelledOut.filter(words => words.includes(wanted));
          const answer = ask(`"${phrase.join(' ')}"`, { limit: WHOLE_LIST });
          expect(answer.total).toBe(holding.length);
          for (const hit of answer.hits) expect(` ${wordsOf(hit.text).join(' ')} `).toContain(wanted);
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    test('a minus leaves exactly the codes that do not say the word, in the order they had', () => {
      fc.assert(
        fc.property(anyWord(), anyWord(), (word, other) => {
          fc.pre(/^[a-z]{4,}$/.test(word) && /^[a-z]{4,}$/.test(other));
          const left = ask(`${word} -${other}`, { limit: 500 });
          for (const { text } of left.hits) expect(wordsOf(text).map(singularOf)).not.toContain(singularOf(other));
          fc.pre(ask(word, { limit: 1 }).total <= LISTED);
          const before = new Set(keysOf(word));
          for (const { key } of left.hits) expect(before).toContain(key);
          const kept = new Set(keysOf(`${word} -${other}`));
          for (const { key, text } of ask(word, { limit: LISTED }).hits) {
            if (!kept.has(key))
              expect(
                wordsOf(text).some(said => isSameWord(said, other)),
                text,
              ).toBe(true);
          }
        }),
        RUNS,
      );
    }, 60_000);

    test('refining never adds a code and never changes the order', () => {
      fc.assert(
        fc.property(anyWord(), anyWord(), (word, further) => {
          const limit = 400;
          const base = keysOf(word, { limit: 5000 });
          const narrowed = keysOf(word, { refinements: [further], limit });
          const inBase = base.filter(key => narrowed.includes(key));
          if (base.length < 5000) expect(narrowed).toEqual(inBase.slice(0, limit));
        }),
        RUNS,
      );
    }, 60_000);

    test('a short list is the beginning of a long one', () => {
      const asked = (word: string) => keysOf(word, { limit: 5_000 });
      expect(keysOf('disorder', { limit: 40 })).toEqual(asked('disorder').slice(0, 40));
      fc.assert(
        fc.property(anyWord(), anyWord(), fc.integer({ min: 1, max: 200 }), (word, other, limit) => {
          for (const text of [word, word.slice(0, 3), `${word} ${other}`]) {
            expect(keysOf(text, { limit }), text).toEqual(asked(text).slice(0, limit));
          }
        }),
        { numRuns: 15 },
      );
    }, 60_000);

    test('an answer depends on its question alone: not on what was asked before, nor on how it was typed', () => {
      const questions = fc.oneof(
        anyWord(),
        fc.tuple(anyWord(), anyWord()).map(words => words.join(' ')),
        fc.tuple(anyWord(), anyWord()).map(([one, two]) => `${one} -${two}`),
        fc.tuple(anyWord(), anyWord()).map(([one, two]) => `"${one} ${two}`),
        anyWord().map(word => `${word.slice(1)}q zz`),
        fc.nat().map(seed => `${(records[seed % records.length] as CodeRecord).code}9`),
      );
      fc.assert(
        fc.property(questions, fc.array(questions, { maxLength: 3 }), (text, others) => {
          const fresh = createSearchEngine(segments);
          const pasted = answered(fresh.search(smallQuestion(text)));
          for (const other of others) engine.search(smallQuestion(other));
          for (let typed = 1; typed < text.length; typed += 1) engine.search(smallQuestion(text.slice(0, typed)));
          expect(answered(engine.search(smallQuestion(text)))).toEqual(pasted);
          const reversed = createSearchEngine(segments.toReversed());
          expect(answered(reversed.search(smallQuestion(text)))).toEqual(pasted);
        }),
        { numRuns: 6 },
      );
    }, 120_000);

    test('every offer leads to what it says', () => {
      const poor = fc.oneof(
        fc.tuple(anyWord(), anyWord(), anyWord()).map(words => words.join(' ')),
        fc.tuple(anyWord(), anyWord()).map(([one, two]) => `${one} "${two} ${one}"`),
        fc.tuple(anyWord(), anyWord()).map(([one, two]) => `mod: ${one} -${two}`),
        fc.nat().map(seed => `${(records[seed % records.length] as CodeRecord).code.slice(0, 4)}O`),
      );
      fc.assert(
        fc.property(poor, text => {
          for (const offer of ask(text).offers ?? []) {
            if (offer.kind === 'nearest-code') expect(ask(offer.text).hits[0]?.key, offer.text).toBe(offer.key);
            else if ('text' in offer) expect(ask(offer.text).total, offer.text).toBe(offer.total);
          }
        }),
        // Only a code of the past holds all words without the quotes.
        { ...RUNS, examples: [['injection "car injection"']] },
      );
    }, 60_000);
  },
);
