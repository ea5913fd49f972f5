import type { MarkedLetters } from '../matching/highlight.ts';
import type { SegmentScan } from '../matching/segmentScan.ts';
import type { PreparedReading } from '../matching/wordSearch.ts';
import { type Correction, CorrectionReader } from '../question/corrections.ts';
import { type HitBoard, SCORED } from '../ranking/hitBoard.ts';
import { tierOfKey } from '../ranking/ranking.ts';
import type { SearchHit, Tier } from '../searchTypes.ts';
import { standingOf } from '../segment/codeStanding.ts';
import { codeOf, systemOf, textOf } from '../segment/segment.ts';
import { highlightsOfRow, wordsOfText } from './hitMarks.ts';
import { putFirst, refine } from './hitOrder.ts';
import { byRank, type HitRow, isByCode, keyOfRow, rowOf, textOfRow } from './hitRow.ts';

const MAY_HAVE_TYPOS: readonly Tier[] = ['typo', 'some-words'];

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
  const rows: HitRow[] = [];
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
  const correct = (row: HitRow): readonly Correction[] => {
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

function shown(
  row: HitRow,
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

function reasonOf({ name }: HitRow, prepared: PreparedReading | undefined): string | undefined {
  if (prepared?.names === undefined) return prepared?.reading.reason;
  const { names, label, isAbbreviated } = prepared.names.source;
  const text = textOf(names, name);
  const told = isAbbreviated ? text : text.replace(ASIDES, '') || text;
  return `${told}: ${label(name)}`;
}
