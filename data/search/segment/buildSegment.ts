import { dateNumber } from '../../domain/calendarDate.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { CODE_SYSTEMS } from '../../domain/codeSystem.ts';
import { strangenessTable } from '../words/strangeness.ts';
import { eachWord, type WordVisitor } from '../words/words.ts';
import { neighboursOf } from './neighbours.ts';
import { packSegment } from './packSegment.ts';
import { inOrderOfSaying, sayingOf } from './saying.ts';
import { CODE_WIDTH, FLAG, lettersOf, NARROW, WIDE } from './segmentFormat.ts';

/** How far the building is; 1 at the end. */
export interface BuildProgress {
  readonly fraction: number;
}

const ROWS_PER_STEP = 4_096;
/** Share of reading words in the whole work, measured on the official releases. */
const READING_SHARE = 0.7;

/**
 * The search data of one release as one block of bytes, to be kept beside the release and opened with `openSegment`.
 * The same records, in any order, give the same bytes.
 */
export function buildSegment(records: readonly CodeRecord[]): Uint8Array<ArrayBuffer> {
  const steps = buildSegmentSteps(records);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, for a worker that reports and can be cancelled between them. */
export function* buildSegmentSteps(
  records: readonly CodeRecord[],
): Generator<BuildProgress, Uint8Array<ArrayBuffer>, void> {
  const docs = records.toSorted(inOfficialOrder);
  const reader = new TextReader(docs.length);
  for (let from = 0; from < docs.length; from += ROWS_PER_STEP) {
    for (const record of docs.slice(from, from + ROWS_PER_STEP)) reader.add(record.longText);
    yield { fraction: (READING_SHARE * from) / docs.length };
  }
  const { words, wordLetters, docWords, docWordForm } = reader.sorted();
  yield { fraction: 0.8 };
  const { postingOffsets, postings } = invert(docWords, docWordForm.wordBits, reader.docWordOffsets, words.length);
  yield { fraction: 0.9 };
  const codes = codeColumn(docs);
  const texts = { docCount: docs.length, docWords, docWordOffsets: reader.docWordOffsets, docWordForm };
  const saying = sayingOf(texts, strangenessTable(words));
  return packSegment(docs.length, words.length, {
    codes,
    byCode: sortedByCode(docs),
    flags: Uint8Array.from(docs, flagsOf),
    addedOn: Uint32Array.from(docs, record => (record.system === 'icd10cm' ? 0 : dateNumber(record.addedOn))),
    terminatedOn: Uint32Array.from(docs, record => (record.system === 'icd10cm' ? 0 : dateNumber(record.terminatedOn))),
    textOffsets: reader.textOffsets,
    texts: reader.texts(),
    words: new TextEncoder().encode(words.join('\n')),
    wordLetters,
    postingOffsets,
    postings,
    docWordOffsets: reader.docWordOffsets,
    docWords,
    saying: saying.whole,
    headSaying: saying.head,
    bySaying: inOrderOfSaying(saying.whole),
    neighbours: neighboursOf(texts),
  });
}

/** Collects words and texts while the codes go by; word numbers are those of first sight until `sorted`. */
class TextReader {
  readonly docWordOffsets: Uint32Array<ArrayBuffer>;
  readonly textOffsets: Uint32Array<ArrayBuffer>;
  readonly #numberOf = new Map<string, number>();
  readonly #encoder = new TextEncoder();
  #docWords = new Uint32Array(1 << 16);
  #wordsUsed = 0;
  #texts = new Uint8Array(1 << 20);
  #bytesUsed = 0;
  #docs = 0;

  constructor(docCount: number) {
    this.docWordOffsets = new Uint32Array(docCount + 1);
    this.textOffsets = new Uint32Array(docCount + 1);
  }

  add(text: string): void {
    eachWord(text, this.#note);
    const room = this.#bytesUsed + 3 * text.length;
    if (room > this.#texts.length) this.#texts = grown(this.#texts, new Uint8Array(2 * room));
    this.#bytesUsed += this.#encoder.encodeInto(text, this.#texts.subarray(this.#bytesUsed)).written;
    this.#docs += 1;
    this.docWordOffsets[this.#docs] = this.#wordsUsed;
    this.textOffsets[this.#docs] = this.#bytesUsed;
  }

  texts(): Uint8Array<ArrayBuffer> {
    return this.#texts.subarray(0, this.#bytesUsed);
  }

  /** Words in sorted order, and the words of every text by their sorted number. */
  sorted() {
    const words = [...this.#numberOf.keys()].sort();
    const sortedNumber = new Uint32Array(words.length);
    const wordLetters = new Uint32Array(words.length);
    words.forEach((word, number) => {
      sortedNumber[this.#numberOf.get(word) ?? 0] = number;
      wordLetters[number] = lettersOf(word);
    });
    const form = words.length <= NARROW.wordBits ? NARROW : WIDE;
    const docWords = form === NARROW ? new Uint16Array(this.#wordsUsed) : new Uint32Array(this.#wordsUsed);
    for (let at = 0; at < docWords.length; at += 1) {
      const noted = this.#docWords[at] ?? 0;
      const setting = noted >>> WIDE.settingShift;
      docWords[at] = (sortedNumber[noted & WIDE.wordBits] ?? 0) | (setting << form.settingShift);
    }
    return { words, wordLetters, docWords, docWordForm: form };
  }

  readonly #note: WordVisitor = (word, _start, _end, setting): void => {
    let number = this.#numberOf.get(word);
    if (number === undefined) {
      number = this.#numberOf.size;
      this.#numberOf.set(word, number);
    }
    if (this.#wordsUsed === this.#docWords.length) {
      this.#docWords = grown(this.#docWords, new Uint32Array(2 * this.#wordsUsed));
    }
    this.#docWords[this.#wordsUsed] = number | (setting << WIDE.settingShift);
    this.#wordsUsed += 1;
  };
}

function grown<A extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(from: A, to: A): A {
  to.set(from);
  return to;
}

function inOfficialOrder(one: CodeRecord, two: CodeRecord): number {
  return one.position - two.position || compareCodes(one, two);
}

function compareCodes(one: CodeRecord, two: CodeRecord): number {
  if (one.code !== two.code) return one.code < two.code ? -1 : 1;
  return CODE_SYSTEMS.indexOf(one.system) - CODE_SYSTEMS.indexOf(two.system);
}

function flagsOf(record: CodeRecord): number {
  const billable = record.system !== 'icd10cm' || record.billable;
  return CODE_SYSTEMS.indexOf(record.system) | (billable ? FLAG.billable : 0);
}

function codeColumn(docs: readonly CodeRecord[]): Uint8Array<ArrayBuffer> {
  const column = new Uint8Array(CODE_WIDTH * docs.length);
  const encoder = new TextEncoder();
  docs.forEach((record, doc) => {
    encoder.encodeInto(record.code, column.subarray(CODE_WIDTH * doc, CODE_WIDTH * (doc + 1)));
  });
  return column;
}

function sortedByCode(docs: readonly CodeRecord[]): Uint32Array<ArrayBuffer> {
  const order = docs.map((record, doc) => ({ record, doc }));
  order.sort((one, two) => compareCodes(one.record, two.record));
  return Uint32Array.from(order, entry => entry.doc);
}

/** From "words of each code" to "codes of each word", each code once, ascending. */
function invert(docWords: Uint16Array | Uint32Array, wordBits: number, offsets: Uint32Array, wordCount: number) {
  const lastDoc = new Int32Array(wordCount).fill(-1);
  const postingOffsets = new Uint32Array(wordCount + 1);
  const docCount = offsets.length - 1;
  const walk = (visit: (word: number, doc: number) => void): void => {
    for (let doc = 0; doc < docCount; doc += 1) {
      const end = offsets[doc + 1] ?? 0;
      for (let at = offsets[doc] ?? 0; at < end; at += 1) {
        const word = (docWords[at] ?? 0) & wordBits;
        if (lastDoc[word] === doc) continue;
        lastDoc[word] = doc;
        visit(word, doc);
      }
    }
  };
  walk(word => {
    postingOffsets[word + 1] = (postingOffsets[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < wordCount; word += 1) {
    postingOffsets[word + 1] = (postingOffsets[word + 1] ?? 0) + (postingOffsets[word] ?? 0);
  }
  const postings = new Uint32Array(postingOffsets[wordCount] ?? 0);
  const next = postingOffsets.slice(0, wordCount);
  lastDoc.fill(-1);
  walk((word, doc) => {
    const place = next[word] ?? 0;
    postings[place] = doc;
    next[word] = place + 1;
  });
  return { postingOffsets, postings };
}
