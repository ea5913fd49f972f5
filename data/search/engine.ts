import { codeKeyOf } from '../domain/codeKey.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { findCodes } from './codeLookup.ts';
import { isInUse, standingOf } from './codeStanding.ts';
import { fuseScores } from './fuseScorer.ts';
import { highlightsOf, type MarkedLetters, WHOLE_WORD } from './highlight.ts';
import { type BoardHit, HitBoard } from './hitBoard.ts';
import { GRADE } from './lexicon.ts';
import { type ParsedText, parseText } from './question.ts';
import { costOf, rankKey, tierOfKey } from './ranking.ts';
import type { SearchAnswer, SearchHit, SearchQuestion } from './searchTypes.ts';
import { codeOf, isBillable, type Segment, systemOf, textOf } from './segment.ts';
import { type PreparedScan, type ScanWord, SegmentScan } from './segmentScan.ts';
import { isConnecting } from './wordForms.ts';

/** Finds codes in the segments of the active releases. */
export interface SearchEngine {
  readonly codeCount: number;
  search(question: SearchQuestion): SearchAnswer;
}

/** With fewer hits than this, words near to those typed are looked for as well. */
const ENOUGH = 5;
/** So many of the best are shown to fuse.js. */
const SCORED = 60;
/** How much the fuse.js score counts beside the rules; their smallest step is larger. */
const FUSE_WEIGHT = 0.3;
/** A code must hold words worth this share of the best partial match. */
const SHARE_OF_BEST = 0.6;

export function createSearchEngine(segments: readonly Segment[]): SearchEngine {
  const engine = new Engine(segments);
  return { codeCount: engine.codeCount, search: question => engine.search(question) };
}

class Engine {
  readonly codeCount: number;
  readonly #scans: readonly SegmentScan[];
  readonly #board: HitBoard;

  constructor(segments: readonly Segment[]) {
    this.#scans = segments.map(segment => new SegmentScan(segment));
    this.#board = new HitBoard(segments);
    this.codeCount = segments.reduce((sum, { docCount }) => sum + docCount, 0);
  }

  search(question: SearchQuestion): SearchAnswer {
    const startedAt = performance.now();
    const parsed = parseText(question.text);
    const systems = systemsAsked(question.filters.systems, parsed.scope);
    this.#board.start(question, systems);
    this.#findCodes(parsed);
    const words = scanWords(parsed.words);
    const scans: (readonly PreparedScan[])[] = [];
    const wordsNotFound: string[] = [];
    if (words.length > 0) {
      scans.push(this.#findWords(words, false));
      if (this.#board.found < ENOUGH) scans.push(this.#findWords(words, true));
      if (this.#board.found === 0) wordsNotFound.push(...this.#findSome(words, scans.at(-1) ?? []));
    }
    const { hits, fuseMs } = this.#ranked(question, parsed, words, scans);
    return {
      hits,
      total: this.#board.visible,
      ...(parsed.scope === undefined ? {} : { scope: parsed.scope }),
      wordsNotFound,
      elapsedMs: performance.now() - startedAt,
      fuseMs,
    };
  }

  #findCodes({ spelling }: ParsedText): void {
    if (spelling === undefined) return;
    const lists: { segment: number; docs: ArrayLike<number>; at: number }[] = [];
    this.#scans.forEach(({ segment }, number) => {
      const { exact, beginning } = findCodes(segment, spelling);
      for (const doc of exact) {
        const system = systemOf(segment, doc);
        const order = spelling.leansToIcd10cm === (system === 'icd10cm') ? 0 : 1;
        this.#board.add(number, doc, rankKey('exact-code', order), 0);
      }
      for (const system of CODE_SYSTEMS) {
        const docs = Array.from(beginning).filter(doc => systemOf(segment, doc) === system);
        if (docs.length > 0) lists.push({ segment: number, docs, at: 0 });
      }
    });
    this.#mergeByCode(lists);
  }

  /** Lists in official order become one, by code; an order within a list is kept. */
  #mergeByCode(lists: { segment: number; docs: ArrayLike<number>; at: number }[]): void {
    const heads = lists.map(list => ({ ...list, code: this.#codeIn(list) }));
    for (let rank = 0; heads.length > 0; rank += 1) {
      let least = 0;
      for (let at = 1; at < heads.length; at += 1) if ((heads[at]?.code ?? '') < (heads[least]?.code ?? '')) least = at;
      const head = heads[least];
      if (head === undefined) return;
      this.#board.add(head.segment, head.docs[head.at] ?? 0, rankKey('code-prefix', rank / 200), 0);
      head.at += 1;
      if (head.at === head.docs.length) heads.splice(least, 1);
      else if (heads.length > 1) head.code = this.#codeIn(head);
    }
  }

  #codeIn({ segment, docs, at }: { segment: number; docs: ArrayLike<number>; at: number }): string {
    const scan = this.#scans[segment];
    return scan === undefined ? '' : codeOf(scan.segment, docs[at] ?? 0);
  }

  #findWords(words: readonly ScanWord[], withTypos: boolean): PreparedScan[] {
    return this.#scans.map((scan, number) => {
      const prepared = scan.prepare(words, withTypos, word => this.#codesNamed(scan.segment, word, words.length));
      scan.eachMatch(prepared, (doc, measure) => {
        const cost = costOf(measure, prepared.required, words.length, this.#traits(scan.segment, doc));
        const tier = withTypos ? 'typo' : measure.isPhrase ? 'exact-phrase' : 'all-words';
        this.#board.add(number, doc, rankKey(tier, cost), withTypos ? 1 : 0);
      });
      return prepared;
    });
  }

  /** @returns words that stand in no code at all */
  #findSome(words: readonly ScanWord[], prepared: readonly PreparedScan[]): string[] {
    const frequencies = words.map((_, place) =>
      this.#scans.reduce((sum, scan, at) => {
        const own = prepared[at];
        return own === undefined ? sum : sum + scan.frequencyOf(own, place);
      }, 0),
    );
    const worth = frequencies.map(frequency => (frequency === 0 ? 0 : Math.log(1 + this.codeCount / frequency)));
    const partial = this.#scans.map((scan, number) => {
      const own = prepared[number];
      const sums = new Map<number, number>();
      if (own === undefined) return sums;
      words.forEach((word, place) => {
        if (!word.isRequired) return;
        const docs = scan.docsWith(own, place);
        for (let at = 0; at < docs.length; at += 1) {
          const doc = docs[at] ?? 0;
          sums.set(doc, (sums.get(doc) ?? 0) + (worth[place] ?? 0));
        }
      });
      return sums;
    });
    let best = 0;
    for (const sums of partial) for (const sum of sums.values()) best = Math.max(best, sum);
    this.#scans.forEach((scan, number) => {
      const own = prepared[number];
      const sums = partial[number];
      if (own === undefined || sums === undefined) return;
      const docs = [...sums].filter(([, sum]) => sum >= SHARE_OF_BEST * best).map(([doc]) => doc);
      scan.eachOf(own, docs, (doc, measure) => {
        const missing = 10 * (best - (sums.get(doc) ?? 0));
        const cost = missing + costOf(measure, own.required, words.length, this.#traits(scan.segment, doc));
        this.#board.add(number, doc, rankKey('some-words', cost), 1);
      });
    });
    return words.filter((word, place) => word.isRequired && frequencies[place] === 0).map(word => word.text);
  }

  #codesNamed(segment: Segment, word: string, wordCount: number): readonly number[] {
    if (wordCount < 2 || word.length < 3 || !/^[a-z]\d/.test(word)) return [];
    const { exact, beginning } = findCodes(segment, { canonical: word.toUpperCase(), leansToIcd10cm: false });
    return [...exact, ...Array.from(beginning)];
  }

  #traits(segment: Segment, doc: number) {
    return { isUsable: isInUse(segment, doc, this.#board.today), isBillable: isBillable(segment, doc) };
  }

  #ranked(
    question: SearchQuestion,
    parsed: ParsedText,
    words: readonly ScanWord[],
    scans: readonly (readonly PreparedScan[])[],
  ): { hits: SearchHit[]; fuseMs: number } {
    const rows = this.#board.best(Math.max(question.limit, SCORED)).map(hit => this.#row(hit));
    rows.sort(byKey);
    const scored = rows.slice(0, SCORED);
    const startedAt = performance.now();
    if (words.length > 0) {
      const scores = fuseScores(
        parsed.words.join(' '),
        scored.map(row => row.text),
      );
      scored.forEach((row, at) => {
        const tier = tierOfKey(row.key);
        if (tier === 'exact-code' || tier === 'code-prefix') return;
        row.key = Math.min(row.key + FUSE_WEIGHT * (scores[at] ?? 1), rankKey(tier, Number.POSITIVE_INFINITY));
      });
      scored.sort(byKey);
    }
    const fuseMs = performance.now() - startedAt;
    const ordered = [...scored, ...rows.slice(SCORED)];
    const marks = scans.map(prepared => prepared.map(own => marksOf(own, words)));
    const seen = new Set<string>();
    const hits: SearchHit[] = [];
    for (const row of ordered) {
      if (hits.length >= question.limit) break;
      if (seen.has(row.codeKey)) continue;
      seen.add(row.codeKey);
      hits.push(this.#hit(row, marks));
    }
    return { hits, fuseMs };
  }

  #row(hit: BoardHit): Row {
    const segment = this.#segment(hit.segment);
    const system = systemOf(segment, hit.doc);
    const code = codeOf(segment, hit.doc);
    return { ...hit, system, code, codeKey: codeKeyOf(system, code), text: textOf(segment, hit.doc) };
  }

  #hit(row: Row, marks: readonly (readonly ReadonlyMap<number, MarkedLetters>[])[]): SearchHit {
    const segment = this.#segment(row.segment);
    const words = segment.docWords.subarray(segment.docWordOffsets[row.doc], segment.docWordOffsets[row.doc + 1]);
    const tier = tierOfKey(row.key);
    const isByCode = tier === 'exact-code' || tier === 'code-prefix';
    const own = isByCode ? undefined : marks[row.reading]?.[row.segment];
    return {
      key: row.codeKey,
      system: row.system,
      code: row.code,
      text: row.text,
      tier,
      highlights: own === undefined ? [] : highlightsOf(row.text, words, own),
      status: standingOf(segment, row.doc, this.#board.today),
    };
  }

  #segment(number: number): Segment {
    const scan = this.#scans[number];
    if (scan === undefined) throw new RangeError(`No segment ${number}`);
    return scan.segment;
  }
}

interface Row {
  readonly segment: number;
  readonly doc: number;
  readonly reading: number;
  readonly system: CodeSystem;
  readonly code: string;
  readonly codeKey: SearchHit['key'];
  readonly text: string;
  key: number;
}

/** Total and the same for any order of segments: rank, system, official order, then the key itself. */
function byKey(one: Row, two: Row): number {
  return (
    one.key - two.key ||
    one.text.length - two.text.length ||
    CODE_SYSTEMS.indexOf(one.system) - CODE_SYSTEMS.indexOf(two.system) ||
    one.doc - two.doc ||
    (one.codeKey < two.codeKey ? -1 : one.codeKey > two.codeKey ? 1 : 0)
  );
}

function systemsAsked(filter: readonly CodeSystem[], scope: CodeSystem | undefined): readonly CodeSystem[] {
  const allowed = filter.length === 0 ? CODE_SYSTEMS : filter;
  return scope === undefined ? allowed : allowed.filter(system => system === scope);
}

function scanWords(words: readonly string[]): ScanWord[] {
  const hasContent = words.some(word => !isConnecting(word));
  return words.map((text, at) => ({
    text,
    isRequired: !hasContent || !isConnecting(text),
    isLast: at === words.length - 1,
  }));
}

/** What to mark in the texts of a segment: the words that were found, connecting words left plain. */
function marksOf(prepared: PreparedScan, words: readonly ScanWord[]): ReadonlyMap<number, MarkedLetters> {
  const marks = new Map<number, MarkedLetters>();
  prepared.matched.forEach((matches, place) => {
    const word = words[place];
    if (word === undefined || !word.isRequired) return;
    for (const [number, grade] of matches) {
      const letters = grade === GRADE.beginning ? word.text.length : WHOLE_WORD;
      if (marks.get(number) !== WHOLE_WORD) marks.set(number, letters);
    }
  });
  for (const { bit, pair } of prepared.pairs) {
    if (prepared.required & bit) for (const number of pair) marks.set(number, WHOLE_WORD);
  }
  return marks;
}
