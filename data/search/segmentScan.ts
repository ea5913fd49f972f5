import { commonCodesIn } from './commonCodes.ts';
import { bitCount } from './editDistance.ts';
import { GRADE, GRADE_COUNT, type Grade, Lexicon, NO_MATCHES, type WordPair } from './lexicon.ts';
import { smallestAt } from './quickSelect.ts';
import type { Segment } from './segment.ts';
import { SETTINGS, strangenessTable } from './strangeness.ts';
import { SETTING } from './words.ts';

/** One word of a question, as a scan wants it. */
export interface ScanWord {
  readonly text: string;
  /** A code without it does not match; connecting words ("of") are welcome but not required. */
  readonly isRequired: boolean;
  /** The person may still be typing it. */
  readonly isLast: boolean;
}

/** What a scan tells of one code. The object is used again for the next code: take what you need at once. */
export interface Measure {
  /** Bits of the question's words found at this grade or nearer, one entry a grade. */
  readonly found: Uint32Array;
  /** All words of the question stand together in this order. */
  isPhrase: boolean;
  /** Neighbours in the question that are neighbours in the text. */
  neighbours: number;
  /** Words of the text before the first that was asked for. */
  before: number;
  /** Words of the text nobody asked for, weighed, see `strangeness.ts`. */
  strangers: number;
  /** Those of them in the head of the text. */
  headStrangers: number;
}

/** The words of a question matched with the words of one segment. */
export interface PreparedScan {
  readonly wordCount: number;
  readonly required: number;
  /** For each word of the question, the words of the segment that can stand for it. */
  readonly matched: readonly ReadonlyMap<number, Grade>[];
  readonly pairs: readonly { readonly bit: number; readonly pair: WordPair }[];
  /** Codes named among the words ("j9207 ixabepilone"). */
  readonly named: ReadonlyMap<number, number>;
}

/** What becomes of the codes a scan finds. */
export interface MatchVisitor {
  readonly visit: (doc: number, measure: Measure) => void;
  /** Told of all that match where not all of them are visited. */
  readonly count: (docs: ArrayLike<number>) => void;
  /** Those of the codes that the filters let through. */
  readonly admitted: (docs: ArrayLike<number>) => ArrayLike<number>;
  /** At least so many are visited, the best ones among them. */
  readonly enough: number;
}

/** So many codes with a word are too many to look at each of them. */
const MANY = 3_000;

/** Walks the codes of one segment for the words of a question. Keeps scratch arrays: one scan at a time. */
export class SegmentScan {
  readonly segment: Segment;
  readonly lexicon: Lexicon;
  /** One for each code that is common in clinics. */
  readonly isCommon: Uint8Array;
  readonly #masks: Uint32Array;
  /** 1 for each word of the segment that some word of the question can stand for: small enough to stay in the cache. */
  readonly #asked: Uint8Array;
  /** Words that make a phrase: exact ones, and the last as far as typed. */
  readonly #phraseMasks: Uint32Array;
  /** For each word and setting. */
  readonly #strangeness: Uint8Array;
  readonly #stamps: Uint32Array;
  #stamp = 0;
  #touched: number[] = [];
  readonly #saying: Saying;
  readonly #sums: Float64Array;
  #weighed: readonly number[] = [];
  readonly #measure: Measure = {
    found: new Uint32Array(GRADE_COUNT),
    isPhrase: false,
    neighbours: 0,
    before: 0,
    strangers: 0,
    headStrangers: 0,
  };

  constructor(segment: Segment) {
    this.segment = segment;
    this.lexicon = new Lexicon(segment);
    this.isCommon = commonCodesIn(segment);
    this.#masks = new Uint32Array(GRADE_COUNT * segment.words.length);
    this.#phraseMasks = new Uint32Array(segment.words.length);
    this.#asked = new Uint8Array(segment.words.length);
    this.#strangeness = strangenessTable(segment.words);
    this.#saying = sayingOf(segment, this.#strangeness);
    this.#stamps = new Uint32Array(segment.docCount);
    this.#sums = new Float64Array(segment.docCount);
  }

  /**
   * @param mayBeTypo whether words near to this one are looked for too
   * @param findNamed codes a word of the question may name by itself
   */
  prepare(
    words: readonly ScanWord[],
    mayBeTypo: (word: string) => boolean,
    findNamed: (word: string) => readonly number[],
  ): PreparedScan {
    const matched = words.map(() => new Map<number, Grade>());
    const pairs: { bit: number; pair: WordPair }[] = [];
    const named = new Map<number, number>();
    const note = (place: number, number: number, grade: Grade): void => {
      const known = matched[place]?.get(number);
      if (known === undefined || known > grade) matched[place]?.set(number, grade);
    };
    words.forEach(({ text, isLast }, place) => {
      const near = this.lexicon.matches(text, isLast);
      near.words.forEach((number, at) => {
        note(place, number, near.grades[at] ?? GRADE.exact);
      });
      const typos = mayBeTypo(text) ? this.lexicon.typos(text, isLast) : NO_MATCHES;
      typos.words.forEach((number, at) => {
        note(place, number, typos.grades[at] ?? GRADE.oneEdit);
      });
      for (const pair of this.lexicon.pairs(text)) pairs.push({ bit: 1 << place, pair });
      for (const doc of findNamed(text)) named.set(doc, (named.get(doc) ?? 0) | (1 << place));
      const next = words[place + 1];
      const joined = next === undefined ? -1 : this.lexicon.find(text + next.text);
      if (joined !== -1) {
        note(place, joined, GRADE.form);
        note(place + 1, joined, GRADE.form);
      }
    });
    let required = 0;
    words.forEach((word, place) => {
      if (word.isRequired) required |= 1 << place;
    });
    return { wordCount: words.length, required, matched, pairs, named };
  }

  /**
   * Visits every code that holds all required words. Where these are thousands, only those are visited that say least
   * beside the words asked for, and those that hold them as a phrase as long as there are not enough of these; then
   * `count` is told of all, since the others match as well but would follow far behind.
   */
  eachMatch(prepared: PreparedScan, { visit, count, admitted, enough }: MatchVisitor): void {
    const candidates = this.#fewestCandidates(prepared, neededOf(prepared));
    const isPlain = prepared.pairs.length === 0 && prepared.named.size === 0;
    const matching = isPlain && candidates.length > MANY ? this.#holdingAll(prepared, candidates) : candidates;
    const docs = isPlain && matching.length > MANY ? admitted(matching) : matching;
    if (docs.length <= Math.max(MANY, enough)) {
      this.eachMatchAmong(prepared, docs, visit);
      if (docs !== matching) count(matching);
      return;
    }
    const limit = this.#sayingAtMost(docs, enough);
    const mayBePhrase = prepared.wordCount > 1;
    let phrases = 0;
    this.#setMasks(prepared);
    const place = (doc: number): void => {
      const measure = this.#measureDoc(doc, prepared);
      if (measure.isPhrase) phrases += 1;
      visit(doc, measure);
    };
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0;
      if ((this.#saying.whole[doc] ?? 0) <= limit) place(doc);
    }
    for (let at = 0; mayBePhrase && at < docs.length && phrases < enough; at += 1) {
      const doc = docs[at] ?? 0;
      if ((this.#saying.whole[doc] ?? 0) > limit && this.#holdsPhrase(doc, prepared)) place(doc);
    }
    count(matching);
    this.#clearMasks();
  }

  /** Visits those of the given codes that hold all required words. */
  eachMatchAmong(
    prepared: PreparedScan,
    candidates: ArrayLike<number>,
    visit: (doc: number, measure: Measure) => void,
  ): void {
    const needed = neededOf(prepared);
    if (candidates.length === 0) return;
    this.#setMasks(prepared);
    const widest = GRADE_COUNT - 1;
    for (let at = 0; at < candidates.length; at += 1) {
      const doc = candidates[at] ?? 0;
      const measure = this.#measureDoc(doc, prepared);
      if (((measure.found[widest] ?? 0) & needed) === needed) visit(doc, measure);
    }
    this.#clearMasks();
  }

  /** What a code may say at most to be among those of `docs` that say least. */
  #sayingAtMost(docs: ArrayLike<number>, enough: number): number {
    const saying = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at += 1) saying[at] = this.#saying.whole[docs[at] ?? 0] ?? 0;
    return smallestAt(saying, enough);
  }

  /** Those of `candidates` that hold all required words, from the lists of the words alone. */
  #holdingAll(prepared: PreparedScan, candidates: ArrayLike<number>): ArrayLike<number> {
    const { postings, postingOffsets } = this.segment;
    const needed = neededOf(prepared);
    let docs = candidates;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if (prepared.wordCount === 1 || (needed & (1 << place)) === 0) continue;
      this.#stamp += 1;
      for (const word of prepared.matched[place]?.keys() ?? []) {
        const end = postingOffsets[word + 1] ?? 0;
        for (let at = postingOffsets[word] ?? 0; at < end; at += 1) this.#stamps[postings[at] ?? 0] = this.#stamp;
      }
      const kept: number[] = [];
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (this.#stamps[doc] === this.#stamp) kept.push(doc);
      }
      docs = kept;
    }
    return docs;
  }

  /**
   * Adds up, for every code, what the words of the question found in it are worth.
   *
   * @returns the codes with any of them and their sums by code; the sums are used again by the next call
   */
  weigh(prepared: PreparedScan, worth: readonly number[]): { docs: readonly number[]; sums: Float64Array } {
    const sums = this.#sums;
    for (const doc of this.#weighed) sums[doc] = 0;
    const weighed: number[] = [];
    worth.forEach((each, place) => {
      if (each === 0) return;
      const docs = this.docsWith(prepared, place);
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        const known = sums[doc] ?? 0;
        if (known === 0) weighed.push(doc);
        sums[doc] = known + each;
      }
    });
    this.#weighed = weighed;
    return { docs: weighed, sums };
  }

  /** Visits every given code, whatever words it holds. */
  eachOf(prepared: PreparedScan, docs: readonly number[], visit: (doc: number, measure: Measure) => void): void {
    this.#setMasks(prepared);
    for (const doc of docs) visit(doc, this.#measureDoc(doc, prepared));
    this.#clearMasks();
  }

  /** The codes that hold the word of the question at `place`, each once. */
  docsWith(prepared: PreparedScan, place: number): ArrayLike<number> {
    const { postings, postingOffsets } = this.segment;
    const words = prepared.matched[place] ?? new Map<number, Grade>();
    const pairs = prepared.pairs.filter(({ bit }) => bit === 1 << place);
    if (words.size === 1 && pairs.length === 0 && prepared.named.size === 0) {
      const [only = 0] = words.keys();
      return postings.subarray(postingOffsets[only], postingOffsets[only + 1]);
    }
    const docs: number[] = [];
    this.#stamp += 1;
    const add = (word: number): void => {
      const end = postingOffsets[word + 1] ?? 0;
      for (let at = postingOffsets[word] ?? 0; at < end; at += 1) this.#addOnce(docs, postings[at] ?? 0);
    };
    for (const word of words.keys()) add(word);
    for (const { pair } of pairs)
      add(this.lexicon.frequency(pair[0]) < this.lexicon.frequency(pair[1]) ? pair[0] : pair[1]);
    for (const [doc, bits] of prepared.named) if (bits & (1 << place)) this.#addOnce(docs, doc);
    return docs;
  }

  /** How many codes hold the word of the question at `place`, counted once for each word that can stand for it. */
  frequencyOf(prepared: PreparedScan, place: number): number {
    let sum = 0;
    for (const word of prepared.matched[place]?.keys() ?? []) sum += this.lexicon.frequency(word);
    for (const { bit, pair } of prepared.pairs) {
      if (bit === 1 << place) sum += Math.min(this.lexicon.frequency(pair[0]), this.lexicon.frequency(pair[1]));
    }
    for (const bits of prepared.named.values()) if (bits & (1 << place)) sum += 1;
    return sum;
  }

  #addOnce(docs: number[], doc: number): void {
    if (this.#stamps[doc] === this.#stamp) return;
    this.#stamps[doc] = this.#stamp;
    docs.push(doc);
  }

  #fewestCandidates(prepared: PreparedScan, needed: number): ArrayLike<number> {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if ((needed & (1 << place)) === 0) continue;
      const frequency = this.frequencyOf(prepared, place);
      if (frequency === 0) return [];
      if (frequency < fewest) {
        fewest = frequency;
        best = place;
      }
    }
    return best === -1 ? [] : this.docsWith(prepared, best);
  }

  #measureDoc(doc: number, prepared: PreparedScan): Measure {
    const { docWords, docWordOffsets, docWordForm } = this.segment;
    const { wordBits, settingShift } = docWordForm;
    const masks = this.#masks;
    const asked = this.#asked;
    const measure = this.#measure;
    const { found } = measure;
    const end = docWordOffsets[doc + 1] ?? 0;
    const start = docWordOffsets[doc] ?? 0;
    const phraseEnd = 1 << (prepared.wordCount - 1);
    let exact = 0;
    let form = 0;
    let family = 0;
    let beginning = 0;
    let oneEdit = 0;
    let any = 0;
    let run = 0;
    let isPhrase = false;
    let previous = 0;
    let neighbours = 0;
    let before = -1;
    let known = 0;
    let knownInHead = 0;
    for (let at = start; at < end; at += 1) {
      const packed = docWords[at] ?? 0;
      const word = packed & wordBits;
      const setting = packed >>> settingShift;
      if (asked[word] === 0) {
        if (setting === SETTING.aside) continue;
        run = 0;
        previous = 0;
        continue;
      }
      const strange = this.#strangeness[SETTINGS * word + setting] ?? 0;
      known += strange;
      if (setting === SETTING.head) knownInHead += strange;
      const base = GRADE_COUNT * word;
      const bits = masks[base + GRADE.twoEdits] ?? 0;
      if (before === -1) before = at - start;
      any |= bits;
      exact |= masks[base] ?? 0;
      form |= masks[base + GRADE.form] ?? 0;
      family |= masks[base + GRADE.family] ?? 0;
      beginning |= masks[base + GRADE.beginning] ?? 0;
      oneEdit |= masks[base + GRADE.oneEdit] ?? 0;
      if ((previous << 1) & bits) neighbours += 1;
      previous = bits;
      const next = ((run << 1) | 1) & (this.#phraseMasks[word] ?? 0);
      // "Continuous positive airway pressure (cpap) device" is the phrase without what stands in parentheses.
      if (next !== 0 || setting !== SETTING.aside) run = next;
      if (next & phraseEnd) isPhrase = true;
    }
    let extra = prepared.named.get(doc) ?? 0;
    if (prepared.pairs.length > 0) {
      for (const { bit, pair } of prepared.pairs) if (this.#holdsPair(start, end, pair)) extra |= bit;
    }
    found[GRADE.exact] = exact | (prepared.named.get(doc) ?? 0);
    found[GRADE.form] = form | extra;
    found[GRADE.family] = family | extra;
    found[GRADE.beginning] = beginning | extra;
    found[GRADE.oneEdit] = oneEdit | extra;
    found[GRADE.twoEdits] = any | extra;
    measure.isPhrase = isPhrase && prepared.wordCount > 1;
    measure.neighbours = neighbours;
    measure.before = Math.max(0, before);
    measure.strangers = (this.#saying.whole[doc] ?? 0) - known;
    measure.headStrangers = (this.#saying.head[doc] ?? 0) - knownInHead;
    return measure;
  }

  /** The same phrase as `#measureDoc` tells of, and nothing else. */
  #holdsPhrase(doc: number, { wordCount }: PreparedScan): boolean {
    const { docWords, docWordOffsets, docWordForm } = this.segment;
    const { wordBits, settingShift } = docWordForm;
    const end = docWordOffsets[doc + 1] ?? 0;
    const phraseEnd = 1 << (wordCount - 1);
    let run = 0;
    for (let at = docWordOffsets[doc] ?? 0; at < end; at += 1) {
      const packed = docWords[at] ?? 0;
      const next = ((run << 1) | 1) & (this.#phraseMasks[packed & wordBits] ?? 0);
      if (next & phraseEnd) return true;
      if (next !== 0 || packed >>> settingShift !== SETTING.aside) run = next;
    }
    return false;
  }

  #holdsPair(start: number, end: number, [first, second]: WordPair): boolean {
    const { docWords, docWordForm } = this.segment;
    let previous = -1;
    for (let at = start; at < end; at += 1) {
      const word = (docWords[at] ?? 0) & docWordForm.wordBits;
      if (previous === first && word === second) return true;
      previous = word;
    }
    return false;
  }

  #setMasks(prepared: PreparedScan): void {
    const lastPlace = prepared.wordCount - 1;
    prepared.matched.forEach((words, place) => {
      const bit = 1 << place;
      for (const [word, grade] of words) {
        const base = GRADE_COUNT * word;
        if (this.#asked[word] === 0) this.#touched.push(word);
        this.#asked[word] = 1;
        for (let at = grade; at < GRADE_COUNT; at += 1) this.#masks[base + at] = (this.#masks[base + at] ?? 0) | bit;
        const makesPhrase = grade === GRADE.exact || (place === lastPlace && grade === GRADE.beginning);
        if (makesPhrase) this.#phraseMasks[word] = (this.#phraseMasks[word] ?? 0) | bit;
      }
    });
  }

  #clearMasks(): void {
    for (const word of this.#touched) {
      this.#masks.fill(0, GRADE_COUNT * word, GRADE_COUNT * (word + 1));
      this.#phraseMasks[word] = 0;
      this.#asked[word] = 0;
    }
    this.#touched = [];
  }
}

/** How many of `wanted` are found, but not nearer than `grade`. */
export function countAtGrade(measure: Measure, wanted: number, grade: Grade): number {
  const here = (measure.found[grade] ?? 0) & wanted;
  return grade === 0 ? bitCount(here) : bitCount(here & ~(measure.found[grade - 1] ?? 0));
}

/** What each code says, weighed as if nobody had asked for any of it. */
interface Saying {
  readonly whole: Uint32Array;
  /** The part of it in the head of the text. */
  readonly head: Uint32Array;
}

function sayingOf({ docCount, docWords, docWordOffsets, docWordForm }: Segment, table: Uint8Array): Saying {
  const whole = new Uint32Array(docCount);
  const head = new Uint32Array(docCount);
  for (let doc = 0; doc < docCount; doc += 1) {
    const end = docWordOffsets[doc + 1] ?? 0;
    for (let at = docWordOffsets[doc] ?? 0; at < end; at += 1) {
      const packed = docWords[at] ?? 0;
      const setting = packed >>> docWordForm.settingShift;
      const strange = table[SETTINGS * (packed & docWordForm.wordBits) + setting] ?? 0;
      whole[doc] = (whole[doc] ?? 0) + strange;
      if (setting === SETTING.head) head[doc] = (head[doc] ?? 0) + strange;
    }
  }
  return { whole, head };
}

/** The words a code must hold: all of them where none is required more than another. */
function neededOf({ required, wordCount }: PreparedScan): number {
  return required === 0 ? (1 << wordCount) - 1 : required;
}
