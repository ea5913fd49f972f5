import { codeKeyOf } from '../../domain/codeKey.ts';
import type { BoardHit } from '../ranking/hitBoard.ts';
import { tierOfKey } from '../ranking/ranking.ts';
import type { SearchHit } from '../searchTypes.ts';
import { compareCodesOf, systemNumberOf } from '../segment/codeLookup.ts';
import { codeOf, type Segment, systemOf, textLength, textOf } from '../segment/segment.ts';

/** A hit of the board on its way into the list. */
export interface HitRow extends BoardHit {
  readonly source: Segment;
  rank: number;
  /** Read when it is needed: most of those that match are never shown. */
  text: string | undefined;
}

/** Written out: a copy by spreading takes as long as reading the text. */
export function rowOf({ segment, doc, key, reading, name }: BoardHit, source: Segment): HitRow {
  return { segment, doc, key, reading, name, source, rank: key, text: undefined };
}

export function textOfRow(row: HitRow): string {
  row.text ??= textOf(row.source, row.doc);
  return row.text;
}

export function keyOfRow({ source, doc }: HitRow): SearchHit['key'] {
  return codeKeyOf(systemOf(source, doc), codeOf(source, doc));
}

export function isByCode(row: HitRow): boolean {
  const tier = tierOfKey(row.rank);
  return tier === 'exact-code' || tier === 'code-prefix';
}

/** Total, and the same for any order of segments: rank, length, system, official order, then the code itself. */
export function byRank(one: HitRow, two: HitRow): number {
  return (
    one.rank - two.rank ||
    textLength(one.source, one.doc) - textLength(two.source, two.doc) ||
    systemNumberOf(one.source, one.doc) - systemNumberOf(two.source, two.doc) ||
    one.doc - two.doc ||
    compareCodesOf(one.source, one.doc, two.source, two.doc)
  );
}
