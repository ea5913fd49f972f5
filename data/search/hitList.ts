import { codeKeyOf } from '../domain/codeKey.ts';
import { compareCodesOf, systemNumberOf } from './codeLookup.ts';
import { standingOf } from './codeStanding.ts';
import { type Correction, CorrectionReader } from './corrections.ts';
import { fuseScores } from './fuseScorer.ts';
import { highlightsOf, type MarkedLetters, WHOLE_WORD } from './highlight.ts';
import type { BoardHit, HitBoard } from './hitBoard.ts';
import { rankKey, tierOfKey } from './ranking.ts';
import type { SearchHit, Tier } from './searchTypes.ts';
import { codeOf, type Segment, systemOf, textLength, textOf } from './segment.ts';
import type { SegmentScan } from './segmentScan.ts';
import { isConnecting } from './wordForms.ts';
import type { PreparedReading } from './wordSearch.ts';

/** So many of the best are shown to fuse.js. */
export const SCORED = 40;
/** How much the fuse.js score counts beside the costs of the rules. */
const FUSE_WEIGHT = 0.5;

const MAY_HAVE_TYPOS: readonly Tier[] = ['typo', 'some-words'];

interface Row extends BoardHit {
  readonly source: Segment;
  rank: number;
  /** Read when it is needed: most of those that match are never shown. */
  text: string | undefined;
}

/** An index term is told without its modifiers in parentheses. */
const ASIDES = /\s*\([^)]*\)/g;

/** The best hits in order, ready to show. */
export interface HitList {
  readonly hits: SearchHit[];
  /** The rank of each hit as a number, see `rankKey`; fuse.js's share included. */
  readonly ranks: number[];
  /** The time fuse.js took. */
  readonly fuseMs: number;
}

/**
 * The best hits of the board, ordered and ready to show.
 *
 * @param leading the keys that stand first in the answer that is refined here, in its order: fuse.js ordered them once,
 *   and is not asked again, since it would order fewer codes differently
 * @param alsoMarked for each segment words to mark beside those of the readings: what the answer is refined to
 */
export function listHits(
  scans: readonly SegmentScan[],
  board: HitBoard,
  readings: readonly PreparedReading[],
  limit: number,
  leading?: readonly SearchHit['key'][],
  alsoMarked: readonly ReadonlyMap<number, MarkedLetters>[] = [],
): HitList {
  const rows: Row[] = [];
  for (const hit of board.best(Math.max(limit, SCORED))) {
    const source = scans[hit.segment]?.segment;
    if (source !== undefined) rows.push(rowOf(hit, source));
  }
  rows.sort(byRank);
  const startedAt = performance.now();
  const scored = leading === undefined ? rows.splice(0, SCORED) : [];
  if (leading === undefined) refine(scored, readings);
  else putFirst(rows, leading);
  const fuseMs = leading === undefined ? performance.now() - startedAt : 0;
  const marks = new Map<number, ReadonlyMap<number, MarkedLetters>>();
  const typed = new Set(readings[0]?.reading.words.map(({ text }) => text));
  const reader = new CorrectionReader();
  const correct = (row: Row): readonly Correction[] => {
    const prepared = readings[row.reading];
    const lexicon = prepared?.names?.scan.lexicon ?? scans[row.segment]?.lexicon;
    if (prepared === undefined || lexicon === undefined || !MAY_HAVE_TYPOS.includes(tierOfKey(row.rank))) return [];
    const { corrections, words } = prepared.reading;
    const asked = words.filter(word => word.isRequired && typed.has(word.text));
    const [source, doc] =
      prepared.names === undefined ? [row.source, row.doc] : [prepared.names.source.names, row.name];
    return [...corrections, ...reader.read(asked, lexicon, source.words, wordsOfText(source, doc))];
  };
  const seen = new Set<string>();
  const hits: SearchHit[] = [];
  const ranks: number[] = [];
  for (const row of scored.concat(rows)) {
    if (hits.length >= limit) break;
    const key = keyOfRow(row);
    if (seen.has(key)) continue;
    seen.add(key);
    ranks.push(row.rank);
    hits.push(shown(row, key, readings[row.reading], marks, alsoMarked[row.segment], correct(row), board.today));
  }
  return { hits, ranks, fuseMs };
}

/** Written out: a copy by spreading takes as long as reading the text. */
function rowOf({ segment, doc, key, reading, name }: BoardHit, source: Segment): Row {
  return { segment, doc, key, reading, name, source, rank: key, text: undefined };
}

/** Lets fuse.js decide between hits whose costs are nearly equal; no hit leaves its tier. */
function refine(rows: Row[], readings: readonly PreparedReading[]): void {
  const undecided = rows.filter((row, at) => !isByCode(row) && hasNearNeighbour(rows, at));
  readings.forEach((prepared, number) => {
    const own = undecided.filter(row => row.reading === number);
    const typed = prepared.reading.words.map(word => word.text).join(' ');
    if (own.length < 2 || typed === '') return;
    const scores = fuseScores(
      typed,
      own.map(row => (prepared.names === undefined ? textOfRow(row) : textOf(prepared.names.source.names, row.name))),
    );
    own.forEach((row, at) => {
      const highest = rankKey(tierOfKey(row.rank), Number.POSITIVE_INFINITY);
      row.rank = Math.min(highest, row.rank + FUSE_WEIGHT * (scores[at] ?? 1));
    });
  });
  rows.sort(byRank);
}

function putFirst(rows: Row[], leading: readonly SearchHit['key'][]): void {
  const places = new Map(leading.map((key, place) => [key, place]));
  const placeOf = (row: Row): number => places.get(keyOfRow(row)) ?? leading.length;
  const order = new Map(rows.map(row => [row, placeOf(row)]));
  rows.sort((one, two) => (order.get(one) ?? 0) - (order.get(two) ?? 0) || byRank(one, two));
}

/** True where fuse.js could move the row before or behind another one. */
function hasNearNeighbour(rows: readonly Row[], at: number): boolean {
  const rank = rows[at]?.rank ?? 0;
  const before = rows[at - 1]?.rank ?? Number.NEGATIVE_INFINITY;
  const after = rows[at + 1]?.rank ?? Number.POSITIVE_INFINITY;
  return rank - before <= FUSE_WEIGHT || after - rank <= FUSE_WEIGHT;
}

function textOfRow(row: Row): string {
  row.text ??= textOf(row.source, row.doc);
  return row.text;
}

function keyOfRow({ source, doc }: Row): SearchHit['key'] {
  return codeKeyOf(systemOf(source, doc), codeOf(source, doc));
}

function shown(
  row: Row,
  key: SearchHit['key'],
  prepared: PreparedReading | undefined,
  marks: Map<number, ReadonlyMap<number, MarkedLetters>>,
  alsoMarked: ReadonlyMap<number, MarkedLetters> | undefined,
  corrections: readonly Correction[],
  today: number,
): SearchHit {
  const { source, doc } = row;
  const reason = isByCode(row) ? undefined : reasonOf(row, prepared);
  return {
    key,
    system: systemOf(source, doc),
    code: codeOf(source, doc),
    text: textOfRow(row),
    tier: tierOfKey(row.rank),
    highlights: highlightsOfRow(row, prepared, marks, alsoMarked),
    status: standingOf(source, doc, today),
    ...(reason === undefined ? {} : { reason }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

function highlightsOfRow(
  row: Row,
  prepared: PreparedReading | undefined,
  marks: Map<number, ReadonlyMap<number, MarkedLetters>>,
  alsoMarked: ReadonlyMap<number, MarkedLetters> | undefined,
): SearchHit['highlights'] {
  const place = row.reading * 64 + row.segment;
  const isByWords = !isByCode(row) && prepared !== undefined;
  const known = isByWords
    ? (marks.get(place) ?? marksOf(prepared, row.segment, row.source.words, alsoMarked))
    : alsoMarked;
  if (known === undefined) return [];
  if (isByWords) marks.set(place, known);
  return highlightsOf(textOfRow(row), wordsOfText(row.source, row.doc), known);
}

/** The numbers of the words of a text, in order. */
function wordsOfText({ docWords, docWordOffsets, docWordForm }: Segment, doc: number): ArrayLike<number> {
  const words = docWords.slice(docWordOffsets[doc], docWordOffsets[doc + 1]);
  for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) & docWordForm.wordBits;
  return words;
}

function reasonOf({ name }: Row, prepared: PreparedReading | undefined): string | undefined {
  if (prepared?.names === undefined) return prepared?.reading.reason;
  const { names, label, isAbbreviated } = prepared.names.source;
  const text = textOf(names, name);
  const told = isAbbreviated ? text : text.replace(ASIDES, '') || text;
  return `${told}: ${label(name)}`;
}

/** What to mark in the texts of a segment: the words that were found, connecting words left plain. */
function marksOf(
  { reading, scans }: PreparedReading,
  segment: number,
  segmentWords: readonly string[],
  alsoMarked: ReadonlyMap<number, MarkedLetters> = new Map(),
): ReadonlyMap<number, MarkedLetters> {
  const marks = new Map(alsoMarked);
  const scan = scans[segment];
  if (scan === undefined) return marks;
  scan.matched.forEach((matches, place) => {
    const word = reading.words[place];
    if (word === undefined || isConnecting(word.text)) return;
    for (const number of matches.keys()) {
      const found = segmentWords[number] ?? '';
      const isBegun = word.isLast && found !== word.text && found.startsWith(word.text);
      const letters = isBegun ? word.text.length : WHOLE_WORD;
      if (marks.get(number) !== WHOLE_WORD) marks.set(number, letters);
    }
  });
  for (const { bit, pair } of scan.pairs) {
    if (scan.required & bit) for (const number of pair) marks.set(number, WHOLE_WORD);
  }
  return marks;
}

function isByCode(row: Row): boolean {
  const tier = tierOfKey(row.rank);
  return tier === 'exact-code' || tier === 'code-prefix';
}

/** Total, and the same for any order of segments: rank, length, system, official order, then the code itself. */
function byRank(one: Row, two: Row): number {
  return (
    one.rank - two.rank ||
    textLength(one.source, one.doc) - textLength(two.source, two.doc) ||
    systemNumberOf(one.source, one.doc) - systemNumberOf(two.source, two.doc) ||
    one.doc - two.doc ||
    compareCodesOf(one.source, one.doc, two.source, two.doc)
  );
}
