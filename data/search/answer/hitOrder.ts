import type { PreparedReading } from '../matching/wordSearch.ts';
import { rankKey, tierOfKey } from '../ranking/ranking.ts';
import type { SearchHit } from '../searchTypes.ts';
import { textOf } from '../segment/segment.ts';
import { fuseScores } from './fuseScorer.ts';
import { byRank, type HitRow, isByCode, keyOfRow, textOfRow } from './hitRow.ts';

/** How much the fuse.js score counts beside the costs of the rules. */
const FUSE_WEIGHT = 0.5;

/** Lets fuse.js decide between hits whose costs are nearly equal; no hit leaves its tier. */
export function refine(rows: HitRow[], readings: readonly PreparedReading[]): void {
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

/** Orders rows as they stood in an answer before; those that were not in it follow. */
export function putFirst(rows: HitRow[], leading: readonly SearchHit['key'][]): void {
  const places = new Map(leading.map((key, place) => [key, place]));
  const placeOf = (row: HitRow): number => places.get(keyOfRow(row)) ?? leading.length;
  const order = new Map(rows.map(row => [row, placeOf(row)]));
  rows.sort((one, two) => (order.get(one) ?? 0) - (order.get(two) ?? 0) || byRank(one, two));
}

/** True where fuse.js could move the row before or behind another one. */
function hasNearNeighbour(rows: readonly HitRow[], at: number): boolean {
  const rank = rows[at]?.rank ?? 0;
  const before = rows[at - 1]?.rank ?? Number.NEGATIVE_INFINITY;
  const after = rows[at + 1]?.rank ?? Number.POSITIVE_INFINITY;
  return rank - before <= FUSE_WEIGHT || after - rank <= FUSE_WEIGHT;
}
