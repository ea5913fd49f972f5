import { lettersOf } from '../segment/segmentFormat.ts';
import { editsAllowed } from '../segment/typoFinder.ts';
import { bitCount, WordComparison } from '../words/editDistance.ts';
import { firstFrom } from '../words/sortedWords.ts';
import { wordsOf } from '../words/words.ts';
import { keyOf, orderedKeyOf, type PackedSynonyms, readEntry, type SynonymKind } from './packSynonyms.ts';

/** One meaning: words that a code must hold, or codes (`@I10`, `@I21*` for a family, `@hcpcs:E1161` in one system) in the order to show them. */
export interface Meaning {
  readonly words: readonly string[];
  readonly codes: readonly string[];
  /** As written, for a person. */
  readonly text: string;
}

export interface Synonym {
  /** As written. */
  readonly term: string;
  readonly kind: SynonymKind;
  readonly meanings: readonly Meaning[];
}

/** A term found in a question. */
export interface SynonymMatch {
  readonly synonym: Synonym;
  /** How many words of the question it covers. */
  readonly wordCount: number;
  /** 0 as written; more where the term was only begun or has typos. */
  readonly penalty: number;
  /** Typos in the term as it was typed; absent where it was typed rightly. */
  readonly edits?: number;
  /** Words within the term that are none of it: "left" in "broken left arm". They are asked for all the same. */
  readonly kept?: readonly string[];
}

/** A word as it may have been meant. */
export interface NearWord {
  readonly word: string;
  /** 0 where it was typed so. */
  readonly edits: number;
}

const SHORTEST_BEGINNING = 4;
const MOST_BEGINNINGS = 4;
const BEGINNING_PENALTY = 1.5;
const EDIT_PENALTY = 2.5;
/** A word of a text that is as near to what was typed comes first. */
const NEAR_PENALTY = 6;
const MOST_NEAREST = 3;
/** What is said in the middle of a name, and the word for it. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ['left', 'left'],
  ['right', 'right'],
  ['bilateral', 'bilateral'],
  ['lt', 'left'],
  ['rt', 'right'],
  ['l', 'left'],
  ['r', 'right'],
]);
const LONGEST_SHORT_SIDE = 2;
export const LONGEST_TERM = 6;
/** Joining two words is tried within so many. */
const LONGEST_JOINED = 3;

/** All terms, found by their words in the singular, in any order. Only what is asked for is ever made into objects. */
export class SynonymTable {
  readonly #texts: PackedSynonyms;
  readonly #split: Partial<Record<keyof PackedSynonyms, readonly string[]>> = {};
  readonly #synonyms: (Synonym | undefined)[] = [];
  readonly #meanings: (readonly Meaning[] | undefined)[] = [];
  #shapes: Shapes | undefined;
  #vocabulary: readonly string[] | undefined;
  #vocabularyShapes: Shapes | undefined;

  /** Does nothing yet, since it happens at every start: each text is split when it is first asked for. */
  constructor(texts: PackedSynonyms) {
    this.#texts = texts;
  }

  /** Sorted; the entry of a key is at the same place. */
  get #keys(): readonly string[] {
    return this.#linesOf('keys');
  }

  get #entries(): readonly string[] {
    return this.#linesOf('entries');
  }

  /** Terms as their words, sorted, for terms only begun or with typos. */
  get #written(): readonly string[] {
    return this.#linesOf('written');
  }

  get size(): number {
    return this.#written.length;
  }

  *[Symbol.iterator](): Iterator<Synonym> {
    const { length } = this.#keys;
    for (let at = 0; at < length; at += 1) yield this.#at(at);
  }

  /** Terms that begin at word `from`, the longest first; at the end of the question a term may be only begun. */
  findAt(words: readonly string[], from: number): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    for (let count = Math.min(LONGEST_TERM, words.length - from); count > 0; count -= 1) {
      const asked = words.slice(from, from + count);
      // A last single letter is one of a word to come: "l" is "left" in "l hip" only.
      if (count === 1 && from === words.length - 1 && words[from]?.length === 1) break;
      for (const synonym of this.#said(asked)) matches.push({ synonym, wordCount: count, penalty: 0 });
      // "Tha l": a side that is said short may stand behind a name, too; one written out is asked for anyway.
      const isSide = (word: string, at: number): boolean =>
        at > 0 && (at < count - 1 || word.length <= LONGEST_SHORT_SIDE) && SIDES.has(word);
      const kept = asked.flatMap((word, at) => (isSide(word, at) ? (SIDES.get(word) ?? []) : []));
      if (kept.length > 0 && matches.length === 0) {
        const others = asked.filter((word, at) => !isSide(word, at));
        for (const synonym of this.#said(others)) matches.push({ synonym, wordCount: count, penalty: 0, kept });
      }
      const isEnd = from + count === words.length;
      const typed = asked.join(' ');
      if (isEnd && matches.length === 0 && typed.length >= SHORTEST_BEGINNING)
        matches.push(...this.#begunBy(typed, count));
    }
    return matches;
  }

  /** Terms of one word near to a word that has typos. */
  findNear(typed: string): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    this.#shapes ??= shapesOf(this.#written);
    eachNear(typed, this.#written, this.#shapes, (key, edits) => {
      const penalty = NEAR_PENALTY + EDIT_PENALTY * edits;
      for (const synonym of this.#named(key)) matches.push({ synonym, wordCount: 1, penalty, edits });
    });
    return matches;
  }

  /** The words of terms that are nearest to a word with typos. */
  nearestWords(typed: string): NearWord[] {
    this.#vocabulary ??= [...new Set(this.#written.join(' ').split(' '))];
    this.#vocabularyShapes ??= shapesOf(this.#vocabulary);
    const near: NearWord[] = [];
    eachNear(typed, this.#vocabulary, this.#vocabularyShapes, (word, edits) => near.push({ word, edits }));
    const fewest = Math.min(...near.map(({ edits }) => edits));
    const nearest = near.filter(({ edits }) => edits === fewest);
    // The first letter is seldom the wrong one.
    const [begunAlike, others] = [true, false].map(wanted =>
      nearest.filter(({ word }) => (word[0] === typed[0]) === wanted),
    );
    return [...(begunAlike ?? []), ...(others ?? [])].slice(0, MOST_NEAREST);
  }

  /** Terms of just these words, in any order, some of which were typed with typos. */
  findMeant(words: readonly NearWord[]): SynonymMatch[] {
    const edits = words.reduce((sum, word) => sum + word.edits, 0);
    const penalty = NEAR_PENALTY + EDIT_PENALTY * edits;
    return this.#keyed(keyOf(words.map(({ word }) => word))).map(synonym => ({
      synonym,
      wordCount: words.length,
      penalty,
      edits,
    }));
  }

  /** Terms of just these words, in any order; two words may be one ("electric wheel chair"). */
  #said(words: readonly string[]): readonly Synonym[] {
    const asked = nearestTo(words, this.#keyed(keyOf(words)));
    if (asked.length > 0 || words.length < 2 || words.length > LONGEST_JOINED) return asked;
    for (let at = 1; at < words.length; at += 1) {
      // "THA l" is a left hip and no "thal".
      if (words[at]?.length === 1 && SIDES.has(words[at] ?? '')) continue;
      const joined = `${words[at - 1]}${words[at]}`;
      const found = this.#keyed(keyOf([...words.slice(0, at - 1), joined, ...words.slice(at + 1)]));
      if (found.length > 0) return found;
    }
    return [];
  }

  #begunBy(typed: string, wordCount: number): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    const written = this.#written;
    for (let at = firstFrom(written, typed); at < written.length; at += 1) {
      const key = written[at] ?? '';
      if (!key.startsWith(typed) || matches.length >= MOST_BEGINNINGS) break;
      for (const synonym of this.#keyed(key)) matches.push({ synonym, wordCount, penalty: BEGINNING_PENALTY });
    }
    return matches;
  }

  #named(written: string): readonly Synonym[] {
    return this.#keyed(keyOf(written.split(' ')));
  }

  #keyed(key: string): readonly Synonym[] {
    const synonyms: Synonym[] = [];
    const keys = this.#keys;
    for (let at = firstFrom(keys, key); keys[at] === key; at += 1) synonyms.push(this.#at(at));
    return synonyms;
  }

  #at(at: number): Synonym {
    const known = this.#synonyms[at];
    if (known !== undefined) return known;
    const { kind, line, term } = readEntry(this.#entries[at] ?? '');
    const synonym = new Term(term, kind, () => this.#meaningsOf(line));
    this.#synonyms[at] = synonym;
    return synonym;
  }

  #meaningsOf(line: number): readonly Meaning[] {
    const known = this.#meanings[line];
    if (known !== undefined) return known;
    const read = (this.#linesOf('lines')[line] ?? '').split('|').map(readMeaning);
    this.#meanings[line] = read;
    return read;
  }

  #linesOf(text: keyof PackedSynonyms): readonly string[] {
    const lines = this.#split[text] ?? linesOf(this.#texts[text]);
    this.#split[text] = lines;
    return lines;
  }
}

/** Of terms of the same words those said just so, or else in this order; all of them where there is none. */
function nearestTo(words: readonly string[], synonyms: readonly Synonym[]): readonly Synonym[] {
  if (synonyms.length < 2) return synonyms;
  const typed = words.join(' ');
  const said = synonyms.map(synonym => ({ synonym, words: wordsOf(synonym.term) }));
  const same = said.filter(term => term.words.join(' ') === typed);
  const order = orderedKeyOf(words);
  const nearest = same.length > 0 ? same : said.filter(term => orderedKeyOf(term.words) === order);
  return nearest.length > 0 ? nearest.map(({ synonym }) => synonym) : synonyms;
}

/** Its meanings are read when first asked for: few of thousands ever are. */
class Term implements Synonym {
  readonly term: string;
  readonly kind: SynonymKind;
  readonly #read: () => readonly Meaning[];

  constructor(term: string, kind: SynonymKind, read: () => readonly Meaning[]) {
    this.term = term;
    this.kind = kind;
    this.#read = read;
  }

  get meanings(): readonly Meaning[] {
    return this.#read();
  }
}

/** Letters and lengths of words or terms: what cannot be near to a word is passed over by these alone. */
interface Shapes {
  readonly letters: Uint32Array;
  readonly lengths: Uint8Array;
}

function shapesOf(texts: readonly string[]): Shapes {
  return {
    letters: Uint32Array.from(texts, lettersOf),
    lengths: Uint8Array.from(texts, ({ length }) => Math.min(255, length)),
  };
}

/** Visits the texts within as many edits of a word as are forgiven in it, but for the word itself. */
function eachNear(
  typed: string,
  texts: readonly string[],
  shapes: Shapes,
  visit: (text: string, edits: number) => void,
): void {
  const allowed = editsAllowed(typed);
  if (allowed === 0) return;
  const comparison = new WordComparison(typed);
  const letters = lettersOf(typed);
  for (let at = 0; at < texts.length; at += 1) {
    if (Math.abs((shapes.lengths[at] ?? 0) - typed.length) > allowed) continue;
    const other = shapes.letters[at] ?? 0;
    if (bitCount(letters & ~other) > allowed || bitCount(other & ~letters) > allowed) continue;
    const text = texts[at] ?? '';
    if (editsAllowed(text) === 0) continue;
    comparison.compare(text);
    if (comparison.whole > 0 && comparison.whole <= allowed) visit(text, comparison.whole);
  }
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function readMeaning(written: string): Meaning {
  const text = written.trim();
  if (!text.includes('@')) return { codes: [], words: wordsOf(text), text };
  const parts = text.split(/\s+/);
  return {
    codes: parts.filter(part => part.startsWith('@')).map(part => part.slice(1).replace('.', '')),
    words: wordsOf(parts.filter(part => !part.startsWith('@')).join(' ')),
    text: parts.filter(part => !part.startsWith('@')).join(' '),
  };
}
