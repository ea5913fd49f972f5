import type { PreparedScan } from '../question/preparedScan.ts';
import type { Measure, Outline } from '../ranking/measure.ts';
import type { WordPair } from '../segment/lexicon.ts';
import { mayBeNeighbours } from '../segment/neighbours.ts';
import type { Segment } from '../segment/segment.ts';
import { SETTINGS, strangenessTable } from '../words/strangeness.ts';
import { GRADE, GRADE_COUNT } from '../words/wordGrade.ts';
import { SETTING } from '../words/words.ts';
import { BestOutlines } from './bestOutlines.ts';
import { Negation } from './negation.ts';

/** Reads the texts of one segment word by word for the words of a question. Keeps scratch arrays: one question at a time. */
export class TextMeter {
  readonly #segment: Segment;
  readonly #masks: Uint32Array;
  /** 1 for each word of the segment that some word of the question can stand for: small enough to stay in the cache. */
  readonly #asked: Uint8Array;
  /** Words that make a phrase: exact ones, and the last as far as typed. */
  readonly #phraseMasks: Uint32Array;
  /** For each word and setting. */
  readonly #strangeness: Uint8Array;
  readonly #atBest: BestOutlines;
  readonly #negation: Negation;
  #touched: number[] = [];
  readonly #measure: Measure = {
    found: new Uint32Array(GRADE_COUNT),
    isPhrase: false,
    neighbours: 0,
    saysOpposite: false,
    before: 0,
    strangers: 0,
    headStrangers: 0,
  };
  readonly #outline: Outline = { isPhrase: false, neighbours: 0, before: 0, strangers: 0, headStrangers: 0 };

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#masks = new Uint32Array(GRADE_COUNT * segment.words.length);
    this.#phraseMasks = new Uint32Array(segment.words.length);
    this.#asked = new Uint8Array(segment.words.length);
    this.#strangeness = strangenessTable(segment.words);
    this.#atBest = new BestOutlines(segment, this.#strangeness);
    this.#negation = new Negation(segment);
  }

  /** Sets the words that are asked for; `clear` must follow before the next. */
  set(prepared: PreparedScan): void {
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

  clear(): void {
    for (const word of this.#touched) {
      this.#masks.fill(0, GRADE_COUNT * word, GRADE_COUNT * (word + 1));
      this.#phraseMasks[word] = 0;
      this.#asked[word] = 0;
    }
    this.#touched = [];
  }

  /** What the text of a code says of the words asked for. */
  measure(doc: number, prepared: PreparedScan): Measure {
    const { docWords, docWordOffsets, docWordForm } = this.#segment;
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
    let saysOpposite = false;
    let ruledOut = 0;
    let leftOpen = 0;
    let meant = 0;
    const { opposite } = prepared;
    for (let at = start; at < end; at += 1) {
      const packed = docWords[at] ?? 0;
      const word = packed & wordBits;
      const setting = packed >>> settingShift;
      if (asked[word] === 0) {
        if (word === opposite.word) saysOpposite = true;
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
      if (this.#negation.isAt(at, start)) ruledOut |= bits;
      else if (this.#negation.isLeftOpenAt(at, start)) leftOpen |= bits;
      else meant |= bits;
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
    measure.saysOpposite =
      (saysOpposite && (exact & opposite.bit) === 0) ||
      (leftOpen & ~meant) !== 0 ||
      (!prepared.rulesOut && (ruledOut & ~meant) !== 0);
    measure.before = Math.max(0, before);
    measure.strangers = (this.#segment.saying[doc] ?? 0) - known;
    measure.headStrangers = (this.#segment.headSaying[doc] ?? 0) - knownInHead;
    return measure;
  }

  /** The part of `measure` that says how good the place of a code can be at best. */
  outline(doc: number, { wordCount }: PreparedScan): Outline {
    const { docWords, docWordOffsets, docWordForm, saying, headSaying } = this.#segment;
    const { wordBits, settingShift } = docWordForm;
    const asked = this.#asked;
    const masks = this.#masks;
    const outline = this.#outline;
    const end = docWordOffsets[doc + 1] ?? 0;
    const phraseEnd = 1 << (wordCount - 1);
    const start = docWordOffsets[doc] ?? 0;
    let previous = 0;
    let neighbours = 0;
    let before = -1;
    let run = 0;
    let isPhrase = false;
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
      const bits = masks[GRADE_COUNT * word + GRADE.twoEdits] ?? 0;
      if (before === -1) before = at - start;
      if ((previous << 1) & bits) neighbours += 1;
      previous = bits;
      const strange = this.#strangeness[SETTINGS * word + setting] ?? 0;
      known += strange;
      if (setting === SETTING.head) knownInHead += strange;
      const next = ((run << 1) | 1) & (this.#phraseMasks[word] ?? 0);
      if (next !== 0 || setting !== SETTING.aside) run = next;
      if (next & phraseEnd) isPhrase = true;
    }
    outline.isPhrase = isPhrase && wordCount > 1;
    outline.neighbours = neighbours;
    outline.before = Math.max(0, before);
    outline.strangers = (saying[doc] ?? 0) - known;
    outline.headStrangers = (headSaying[doc] ?? 0) - knownInHead;
    return outline;
  }

  /** The outlines the codes can have at best; `set` comes before. */
  outlinesAtBest(prepared: PreparedScan): BestOutlines {
    this.#atBest.set(this.#touched, prepared.wordCount, prepared.wordCount > 1 && this.#mayHoldPhrase(prepared));
    return this.#atBest;
  }

  /** False where the words asked for follow each other in no text of the segment; true may be wrong. */
  #mayHoldPhrase({ wordCount, matched }: PreparedScan): boolean {
    let firsts = this.#phraseWords(matched[0], 0);
    for (let place = 1; place < wordCount; place += 1) {
      const seconds = this.#phraseWords(matched[place], place);
      const follows = (second: number): boolean => firsts.some(first => mayBeNeighbours(this.#segment, first, second));
      firsts = seconds.filter(follows);
      if (firsts.length === 0) return false;
    }
    return true;
  }

  #phraseWords(words: ReadonlyMap<number, unknown> | undefined, place: number): number[] {
    const bit = 1 << place;
    return [...(words?.keys() ?? [])].filter(word => ((this.#phraseMasks[word] ?? 0) & bit) !== 0);
  }

  #holdsPair(start: number, end: number, [first, second]: WordPair['pair']): boolean {
    const { docWords, docWordForm } = this.#segment;
    let previous = -1;
    for (let at = start; at < end; at += 1) {
      const word = (docWords[at] ?? 0) & docWordForm.wordBits;
      if (previous === first && word === second) return true;
      previous = word;
    }
    return false;
  }
}
