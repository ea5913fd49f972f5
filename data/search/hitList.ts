import { codeKeyOf } from '../domain/codeKey.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { standingOf } from './codeStanding.ts';
import { fuseScores } from './fuseScorer.ts';
import { highlightsOf, type MarkedLetters, WHOLE_WORD } from './highlight.ts';
import type { BoardHit, HitBoard } from './hitBoard.ts';
import { rankKey, tierOfKey } from './ranking.ts';
import type { SearchHit } from './searchTypes.ts';
import { codeOf, type Segment, systemOf, textOf } from './segment.ts';
import { isConnecting } from './wordForms.ts';
import type { PreparedReading } from './wordSearch.ts';

/** So many of the best are shown to fuse.js. */
export const SCORED = 40;
/** How much the fuse.js score counts beside the costs of the rules. */
const FUSE_WEIGHT = 0.5;

interface Row {
  readonly hit: BoardHit;
  readonly segment: Segment;
  readonly system: CodeSystem;
  readonly code: string;
  readonly key: SearchHit['key'];
  readonly text: string;
  rank: number;
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
 */
export function listHits(
  segments: readonly Segment[],
  board: HitBoard,
  readings: readonly PreparedReading[],
  limit: number,
  leading?: readonly SearchHit['key'][],
): HitList {
  const rows = board.best(Math.max(limit, SCORED)).flatMap(hit => {
    const segment = segments[hit.segment];
    return segment === undefined ? [] : [rowOf(hit, segment)];
  });
  rows.sort(byRank);
  const startedAt = performance.now();
  const scored = leading === undefined ? rows.splice(0, SCORED) : [];
  if (leading === undefined) refine(scored, readings);
  else putFirst(rows, leading);
  const fuseMs = leading === undefined ? performance.now() - startedAt : 0;
  const marks = new Map<number, ReadonlyMap<number, MarkedLetters>>();
  const seen = new Set<string>();
  const hits: SearchHit[] = [];
  const ranks: number[] = [];
  for (const row of [...scored, ...rows]) {
    if (hits.length >= limit) break;
    if (seen.has(row.key)) continue;
    seen.add(row.key);
    ranks.push(row.rank);
    hits.push(shown(row, readings[row.hit.reading], marks, board.today));
  }
  return { hits, ranks, fuseMs };
}

function rowOf(hit: BoardHit, segment: Segment): Row {
  const system = systemOf(segment, hit.doc);
  const code = codeOf(segment, hit.doc);
  return { hit, segment, system, code, key: codeKeyOf(system, code), text: textOf(segment, hit.doc), rank: hit.key };
}

/** Lets fuse.js decide between hits whose costs are nearly equal; no hit leaves its tier. */
function refine(rows: Row[], readings: readonly PreparedReading[]): void {
  readings.forEach((prepared, number) => {
    const own = rows.filter(row => row.hit.reading === number && !isByCode(row));
    const typed = prepared.reading.words.map(word => word.text).join(' ');
    if (own.length < 2 || typed === '') return;
    const scores = fuseScores(
      typed,
      own.map(row => (prepared.names === undefined ? row.text : textOf(prepared.names.source.names, row.hit.name))),
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
  const placeOf = ({ key }: Row): number => places.get(key) ?? leading.length;
  rows.sort((one, two) => placeOf(one) - placeOf(two) || byRank(one, two));
}

function shown(
  row: Row,
  prepared: PreparedReading | undefined,
  marks: Map<number, ReadonlyMap<number, MarkedLetters>>,
  today: number,
): SearchHit {
  const { segment, hit } = row;
  const reason = isByCode(row) ? undefined : reasonOf(row, prepared);
  return {
    key: row.key,
    system: row.system,
    code: row.code,
    text: row.text,
    tier: tierOfKey(row.rank),
    highlights: isByCode(row) || prepared === undefined ? [] : highlights(),
    status: standingOf(segment, hit.doc, today),
    ...(reason === undefined ? {} : { reason }),
  };

  function highlights(): SearchHit['highlights'] {
    if (prepared === undefined) return [];
    const place = hit.reading * 64 + hit.segment;
    const known = marks.get(place) ?? marksOf(prepared, hit.segment, segment.words);
    marks.set(place, known);
    const { docWords, docWordOffsets, docWordForm } = segment;
    const words = Array.from(
      docWords.subarray(docWordOffsets[hit.doc], docWordOffsets[hit.doc + 1]),
      packed => packed & docWordForm.wordBits,
    );
    return highlightsOf(row.text, words, known);
  }
}

function reasonOf({ hit }: Row, prepared: PreparedReading | undefined): string | undefined {
  if (prepared?.names === undefined) return prepared?.reading.reason;
  const { names, label } = prepared.names.source;
  const text = textOf(names, hit.name);
  return `${text.replace(ASIDES, '') || text}: ${label(hit.name)}`;
}

/** What to mark in the texts of a segment: the words that were found, connecting words left plain. */
function marksOf(
  { reading, scans }: PreparedReading,
  segment: number,
  segmentWords: readonly string[],
): ReadonlyMap<number, MarkedLetters> {
  const marks = new Map<number, MarkedLetters>();
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

/** Total, and the same for any order of segments: rank, length, system, official order, then the key itself. */
function byRank(one: Row, two: Row): number {
  return (
    one.rank - two.rank ||
    one.text.length - two.text.length ||
    CODE_SYSTEMS.indexOf(one.system) - CODE_SYSTEMS.indexOf(two.system) ||
    one.hit.doc - two.hit.doc ||
    (one.key < two.key ? -1 : one.key > two.key ? 1 : 0)
  );
}
