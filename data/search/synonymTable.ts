import { bitCount, WordComparison } from './editDistance.ts';
import { editsAllowed } from './lexicon.ts';
import { lettersOf } from './segmentFormat.ts';
import { singularOf } from './wordForms.ts';
import { wordsOf } from './words.ts';

/** How a term stands to what it means. An abbreviation is another spelling of its words; the others are other words. */
export type SynonymKind = 'abbreviation' | 'brand' | 'lay' | 'also' | 'misspelling';

/** Terms of one kind, one line each: `term; term = meaning | meaning`, see docs/adr/0033. */
export interface SynonymSource {
  readonly kind: SynonymKind;
  readonly lines: string;
}

/** One meaning: words that a code must hold, or codes (`@I10`, `@I21*` for a family) in the order to show them. */
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
}

const COMMENT = /^\s*(#|$)/;
const SHORTEST_BEGINNING = 4;
const MOST_BEGINNINGS = 4;
const BEGINNING_PENALTY = 1.5;
const EDIT_PENALTY = 2.5;
const LONGEST_TERM = 6;

/** All terms, found by their words in the singular, in any order. */
export class SynonymTable {
  readonly #byKey = new Map<string, Synonym[]>();
  /** Terms as their words, sorted, for terms only begun or with typos. */
  readonly #written: readonly string[];
  readonly #letters: Uint32Array;
  readonly #lengths: Uint8Array;

  constructor(sources: readonly SynonymSource[]) {
    const written = new Set<string>();
    for (const source of sources) {
      for (const synonym of readSource(source)) {
        const words = wordsOf(synonym.term);
        written.add(words.join(' '));
        this.#add(keyOf(words), synonym);
      }
    }
    this.#written = [...written].sort();
    this.#letters = Uint32Array.from(this.#written, lettersOf);
    this.#lengths = Uint8Array.from(this.#written, ({ length }) => Math.min(255, length));
  }

  get size(): number {
    return this.#written.length;
  }

  *[Symbol.iterator](): Iterator<Synonym> {
    for (const synonyms of this.#byKey.values()) yield* synonyms;
  }

  /** Terms that begin at word `from`, the longest first; at the end of the question a term may be only begun. */
  findAt(words: readonly string[], from: number): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    for (let count = Math.min(LONGEST_TERM, words.length - from); count > 0; count -= 1) {
      const key = keyOf(words.slice(from, from + count));
      for (const synonym of this.#byKey.get(key) ?? []) matches.push({ synonym, wordCount: count, penalty: 0 });
      const isEnd = from + count === words.length;
      const typed = words.slice(from, from + count).join(' ');
      if (isEnd && matches.length === 0 && typed.length >= SHORTEST_BEGINNING)
        matches.push(...this.#begunBy(typed, count));
    }
    return matches;
  }

  /** One-word terms near to a word that has typos. */
  findNear(word: string): SynonymMatch[] {
    const edits = editsAllowed(word);
    if (edits === 0) return [];
    const comparison = new WordComparison(word);
    const letters = lettersOf(word);
    const matches: SynonymMatch[] = [];
    for (let at = 0; at < this.#lengths.length; at += 1) {
      if (Math.abs((this.#lengths[at] ?? 0) - word.length) > edits) continue;
      const other = this.#letters[at] ?? 0;
      if (bitCount(letters & ~other) > edits || bitCount(other & ~letters) > edits) continue;
      const key = this.#written[at] ?? '';
      if (editsAllowed(key) === 0) continue;
      comparison.compare(key);
      if (comparison.whole === 0 || comparison.whole > edits) continue;
      const penalty = EDIT_PENALTY * comparison.whole;
      for (const synonym of this.#named(key)) matches.push({ synonym, wordCount: 1, penalty, edits: comparison.whole });
    }
    return matches;
  }

  #begunBy(typed: string, wordCount: number): SynonymMatch[] {
    const matches: SynonymMatch[] = [];
    for (let at = this.#firstFrom(typed); at < this.#written.length; at += 1) {
      const key = this.#written[at] ?? '';
      if (!key.startsWith(typed) || matches.length >= MOST_BEGINNINGS) break;
      for (const synonym of this.#byKey.get(key) ?? [])
        matches.push({ synonym, wordCount, penalty: BEGINNING_PENALTY });
    }
    return matches;
  }

  #named(written: string): readonly Synonym[] {
    return this.#byKey.get(keyOf(written.split(' '))) ?? [];
  }

  #add(key: string, synonym: Synonym): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [synonym]);
    else known.push(synonym);
  }

  #firstFrom(key: string): number {
    let low = 0;
    let high = this.#written.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#written[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Reads the lines of a source; a line without an equals sign is a mistake of the authors and throws. */
function readSource({ kind, lines }: SynonymSource): Synonym[] {
  return lines.split('\n').flatMap(line => {
    if (COMMENT.test(line)) return [];
    const [terms, meanings] = line.split(' = ');
    if (terms === undefined || meanings === undefined) throw new Error(`Not a synonym line: ${line}`);
    const read = new Meanings(meanings);
    return terms.split(';').map(term => new Term(term.trim(), kind, read));
  });
}

class Term implements Synonym {
  readonly term: string;
  readonly kind: SynonymKind;
  readonly #line: Meanings;

  constructor(term: string, kind: SynonymKind, line: Meanings) {
    this.term = term;
    this.kind = kind;
    this.#line = line;
  }

  get meanings(): readonly Meaning[] {
    return this.#line.read();
  }
}

/** The meanings of a line, read when one of its terms is first asked for: few of thousands ever are. */
class Meanings {
  readonly #written: string;
  #meanings: readonly Meaning[] | undefined;

  constructor(written: string) {
    this.#written = written;
  }

  read(): readonly Meaning[] {
    this.#meanings ??= this.#written.split('|').map(readMeaning);
    return this.#meanings;
  }
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

function keyOf(words: readonly string[]): string {
  return words.map(singularOf).sort().join(' ');
}
