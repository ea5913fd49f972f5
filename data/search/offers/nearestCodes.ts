import { codesExactly, firstNotBefore } from '../segment/codeLookup.ts';
import { codeOf, type Segment } from '../segment/segment.ts';
import { FLAG } from '../segment/segmentFormat.ts';

/** A code that exists, near to one that does not. */
export interface NearCode {
  readonly segment: number;
  readonly doc: number;
  /** See `Offer`, `nearest-code`. */
  readonly nearness: 'one-character' | 'before' | 'after' | 'above';
}

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Signs that are taken for each other on paper and on the keyboard. */
const ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  D: '0',
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};
const MOST_EDITED = 3;
/** Neighbours that share less with the code than this are other things altogether. */
const SHORTEST_SHARED = 2;
/** Fewer characters than this name a chapter and not a code. */
const SHORTEST_ABOVE = 3;

/** Signs that look alike, and swapped places; other slips are as likely as that the neighbour was meant. */
const LIKELY_SLIP = 1;

interface Slip {
  readonly near: NearCode;
  readonly cost: number;
}

/** What can be told of a code of a segment without showing it. */
export type Admits = (segment: number, doc: number) => boolean;

/**
 * Codes near to one that is in no release: those one character away (swapped, misread, wrong, left out or too many), its
 * neighbours in the order of codes, and the longest code it goes on from.
 *
 * @param canonical upper case, without dot
 * @param admits what filters and scope let through
 */
export function nearestCodes(
  segments: readonly Segment[],
  canonical: string,
  isCommon: Admits,
  admits: Admits,
): NearCode[] {
  const slips = oneCharacterAway(segments, canonical, isCommon, admits);
  const found = [
    ...slips.filter(({ cost }) => cost <= LIKELY_SLIP),
    ...neighboursOf(segments, canonical, admits),
    ...above(segments, canonical, admits),
    ...slips.filter(({ cost }) => cost > LIKELY_SLIP),
  ];
  return [
    ...new Map(found.toReversed().map(({ near }) => [`${near.segment} ${near.doc}`, near])).values(),
  ].toReversed();
}

/** Likelier slips first: signs that look alike, two changed places, then any other character. */
function oneCharacterAway(segments: readonly Segment[], canonical: string, isCommon: Admits, admits: Admits): Slip[] {
  const found: Slip[] = [];
  const seen = new Set([canonical]);
  for (const { code, cost } of slipsOf(canonical)) {
    if (seen.has(code)) continue;
    seen.add(code);
    for (const { segment, doc } of exactly(segments, code, admits)) {
      found.push({
        near: { segment, doc, nearness: 'one-character' },
        cost: cost - (isCommon(segment, doc) ? 0.5 : 0),
      });
    }
  }
  // The order of sorting is stable: among equals the order of slips, which is that of places in the code.
  return found.sort((one, two) => one.cost - two.cost).slice(0, MOST_EDITED);
}

function* slipsOf(code: string): Generator<{ code: string; cost: number }> {
  for (let at = 0; at < code.length; at += 1) {
    const alike = ALIKE[code[at] ?? ''];
    if (alike !== undefined) yield { code: code.slice(0, at) + alike + code.slice(at + 1), cost: 0 };
  }
  for (let at = 1; at < code.length; at += 1) {
    yield { code: code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1), cost: 1 };
  }
  for (let at = 1; at < code.length; at += 1) yield { code: code.slice(0, at) + code.slice(at + 1), cost: 2 };
  for (let at = 1; at < code.length; at += 1) {
    for (const sign of LETTERS_AND_DIGITS) yield { code: code.slice(0, at) + sign + code.slice(at), cost: 3 };
  }
  // A wrong sign near the end names a sibling, which the neighbours show as well.
  for (let at = 0; at < code.length; at += 1) {
    for (const sign of LETTERS_AND_DIGITS) yield { code: code.slice(0, at) + sign + code.slice(at + 1), cost: 4 };
  }
}

/** The code before and the one after, of the systems where such codes are. */
function neighboursOf(segments: readonly Segment[], canonical: string, admits: Admits): { readonly near: NearCode }[] {
  const found: { near: NearCode; shared: number; system: number }[] = [];
  segments.forEach((source, segment) => {
    const from = firstNotBefore(source, canonical);
    const take = (step: 1 | -1, start: number): void => {
      for (let at = start; at >= 0 && at < source.docCount; at += step) {
        const doc = source.byCode[at] ?? 0;
        const shared = sharedBeginning(codeOf(source, doc), canonical);
        if (shared < Math.min(SHORTEST_SHARED, canonical.length)) return;
        if (!admits(segment, doc)) continue;
        const system = (source.flags[doc] ?? 0) & FLAG.system;
        found.push({ near: { segment, doc, nearness: step === 1 ? 'after' : 'before' }, shared, system });
        return;
      }
    };
    take(-1, from - 1);
    take(1, from);
  });
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return found.filter(({ shared }) => shared >= most - 1).sort(bySystem);
}

function above(segments: readonly Segment[], canonical: string, admits: Admits): { readonly near: NearCode }[] {
  for (let length = canonical.length - 1; length >= SHORTEST_ABOVE; length -= 1) {
    const found = exactly(segments, canonical.slice(0, length), admits);
    if (found.length > 0) return found.map(({ segment, doc }) => ({ near: { segment, doc, nearness: 'above' } }));
  }
  return [];
}

function exactly(segments: readonly Segment[], canonical: string, admits: Admits) {
  return segments
    .flatMap((source, segment) =>
      codesExactly(source, canonical)
        .filter(doc => admits(segment, doc))
        .map(doc => ({ segment, doc, system: (source.flags[doc] ?? 0) & FLAG.system })),
    )
    .sort(bySystem);
}

/** So that the order of segments does not show. */
function bySystem(one: { readonly system: number }, two: { readonly system: number }): number {
  return one.system - two.system;
}

function sharedBeginning(one: string, two: string): number {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return at;
}
