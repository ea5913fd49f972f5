import type { CodeSpelling } from '../../domain/codeSpelling.ts';
import { CODE_SYSTEMS } from '../../domain/codeSystem.ts';
import type { HitBoard } from '../ranking/hitBoard.ts';
import { rankKey } from '../ranking/ranking.ts';
import { compareCodesOf, findCodes, systemNumberOf } from '../segment/codeLookup.ts';
import { type Segment, systemOf } from '../segment/segment.ts';

/** Codes found by code have no reading of words. */
const BY_CODE = 0;

interface CodeList {
  readonly segment: number;
  readonly source: Segment;
  /** In official order. */
  readonly docs: Uint32Array;
  at: number;
}

const STEP = 0.001;
const HIGHEST = 900;

/** Puts the codes a spelling names on the board: the code itself, then those that begin with it. */
export function searchCodes(segments: readonly Segment[], spelling: CodeSpelling, board: HitBoard): void {
  const lists: CodeList[] = [];
  segments.forEach((source, segment) => {
    const { exact, beginning } = findCodes(source, spelling);
    for (const doc of exact) {
      const isLikelier = spelling.leansToIcd10cm === (systemOf(source, doc) === 'icd10cm');
      board.add(segment, doc, rankKey('exact-code', isLikelier ? 0 : 1), BY_CODE);
    }
    board.count(segment, beginning);
    const admitted = board.admitted(segment);
    if (admitted !== undefined) beginning.keep(admitted);
    for (const docs of bySystem(source, beginning.list())) lists.push({ segment, source, docs, at: 0 });
  });
  merge(lists, (segment, doc, rank) => {
    board.add(segment, doc, rankKey('code-prefix', Math.min(HIGHEST, STEP * rank)), BY_CODE);
    return rank < board.enough;
  });
}

/** Puts the codes of a typed list on the board, in the order typed. */
export function searchCodeList(segments: readonly Segment[], codes: readonly CodeSpelling[], board: HitBoard): void {
  codes.forEach((spelling, place) => {
    segments.forEach((source, segment) => {
      for (const doc of findCodes(source, spelling).exact)
        board.add(segment, doc, rankKey('exact-code', place), BY_CODE);
    });
  });
}

/** Each system has an order of its own; most segments hold one system. */
function bySystem(source: Segment, docs: Uint32Array): Uint32Array[] {
  const counts = CODE_SYSTEMS.map(() => 0);
  for (let at = 0; at < docs.length; at += 1) {
    const system = systemNumberOf(source, docs[at] ?? 0);
    counts[system] = (counts[system] ?? 0) + 1;
  }
  return counts.flatMap((count, system) => {
    if (count === 0) return [];
    return [count === docs.length ? docs : docs.filter(doc => systemNumberOf(source, doc) === system)];
  });
}

/**
 * Merges the lists by code until `visit` has enough; the official order within a list is kept. Systems are mixed: `k08`
 * begins codes in two.
 */
function merge(lists: CodeList[], visit: (segment: number, doc: number, rank: number) => boolean): void {
  let rank = 0;
  while (lists.length > 0) {
    let least = 0;
    for (let at = 1; at < lists.length; at += 1) if (standsBefore(lists[at], lists[least])) least = at;
    const list = lists[least];
    if (list === undefined) return;
    if (!visit(list.segment, list.docs[list.at] ?? 0, rank)) return;
    rank += 1;
    list.at += 1;
    if (list.at === list.docs.length) lists.splice(least, 1);
  }
}

function standsBefore(one: CodeList | undefined, two: CodeList | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  const oneDoc = one.docs[one.at] ?? 0;
  const twoDoc = two.docs[two.at] ?? 0;
  const difference = compareCodesOf(one.source, oneDoc, two.source, twoDoc);
  // The same code in two systems: the order of systems, so that the order of segments does not show.
  return (difference || (one.source.flags[oneDoc] ?? 0) - (two.source.flags[twoDoc] ?? 0)) < 0;
}
