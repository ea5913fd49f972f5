import type { PreparedScan } from '../question/preparedScan.ts';
import type { Reading } from '../question/readings.ts';
import type { HitBoard } from '../ranking/hitBoard.ts';
import type { Measure } from '../ranking/measure.ts';
import { PlaceBound } from '../ranking/placeBound.ts';
import { type CodeTraits, costOf, DESCRIPTIVE_WORDS, rankKey } from '../ranking/ranking.ts';
import type { Tier } from '../searchTypes.ts';
import { codeRange } from '../segment/codeLookup.ts';
import { isInUse } from '../segment/codeStanding.ts';
import { isBillable, type Segment, systemOf } from '../segment/segment.ts';
import { prepareNaming } from './codesNamed.ts';
import type { NameSet } from './nameSet.ts';
import type { SegmentScan } from './segmentScan.ts';

/** A reading matched with the words of every segment, in the order of the segments. */
export interface PreparedReading {
  readonly reading: Reading;
  readonly scans: readonly PreparedScan[];
  /** Set where not texts but names were searched: a hit then tells by which name it was found. */
  readonly names?: NameSet;
}

/** Cost of a code a term stands for: as good as a text that says just that. */
const NAMED_COST = 15;
const NEXT_NAMED = 0.3;
const NAMED_ENDED = 4;
/** Where a term stands for a family of codes and for others, so many of the family come before the others. */
const FAMILY_HEAD = 3;
const BEHIND_OTHERS = 2;

/** Which words may have typos: none, those that stand in no text, or all that are long enough. */
export type Forgiveness = 'none' | 'unknown-words' | 'all-words';

/** Puts the codes on the board that hold all words of a reading. */
export function searchReading(
  scans: readonly SegmentScan[],
  reading: Reading,
  forgiveness: Forgiveness,
  board: HitBoard,
  readingNumber: number,
): PreparedReading {
  const withTypos = forgiveness !== 'none';
  const mayBeTypo = mayBeTypoIn(scans, forgiveness);
  const stand = reading.words.length > 1 ? 'among-others' : 'alone';
  const prepared = scans.map(scan => prepareNaming(scan, reading.words, mayBeTypo, stand));
  scans.forEach((scan, number) => {
    const own = prepared[number];
    if (own === undefined) return;
    const traits = (doc: number): CodeTraits => traitsOf(scan, doc, board.today, reading.typedCount);
    const add = (doc: number, tier: Tier, cost: number): void =>
      board.add(number, doc, rankKey(tier, cost + reading.penalty), readingNumber);
    if (reading.codes === undefined) {
      const wordCount = reading.words.length;
      const tiers = { phrase: tierOf(reading, withTypos, true), other: tierOf(reading, withTypos, false) };
      scan.eachMatch(own, {
        visit: (doc, measure) => {
          const cost = costOf(measure, own.required, wordCount, traits(doc));
          add(doc, measure.isPhrase ? tiers.phrase : tiers.other, cost);
        },
        count: docs => board.count(number, docs),
        admitted: board.admitted(number),
        bound: new PlaceBound(board, own, tiers, reading.penalty),
        enough: board.enough,
      });
      return;
    }
    const order = codesInOrder(scan.segment, reading.codes);
    const visit = (doc: number, measure?: Measure): void => {
      const own = NAMED_COST + NEXT_NAMED * (order.get(doc) ?? 0) + (traits(doc).isUsable ? 0 : NAMED_ENDED);
      const words = measure === undefined ? 0 : costOf(measure, 0, reading.words.length, traits(doc));
      add(doc, tierOf(reading, withTypos, true), own + words);
    };
    if (reading.words.length === 0) for (const doc of order.keys()) visit(doc);
    else scan.eachMatchAmong(own, [...order.keys()], visit);
  });
  return { reading, scans: prepared };
}

/** True where a reading can find more with this forgiveness than without any. */
export function isForgiven(scans: readonly SegmentScan[], { words }: Reading, forgiveness: Forgiveness): boolean {
  return words.map(({ text }) => text).some(mayBeTypoIn(scans, forgiveness));
}

function mayBeTypoIn(scans: readonly SegmentScan[], forgiveness: Forgiveness): (word: string) => boolean {
  return word => forgiveness === 'all-words' || (forgiveness === 'unknown-words' && !isKnown(scans, word));
}

/** True where an installed text holds the word just so. */
export function isKnown(scans: readonly SegmentScan[], word: string): boolean {
  return scans.some(scan => scan.lexicon.find(word) !== -1);
}

/** Where a code stands that holds all words of a reading. */
function tierOf({ kind }: Reading, withTypos: boolean, isPhrase: boolean): Tier {
  if (withTypos) return 'typo';
  if (kind === 'meaning') return 'synonym';
  if (kind === 'known-name') return 'exact-phrase';
  if (kind === 'reordered-name') return 'all-words';
  return isPhrase ? 'exact-phrase' : 'all-words';
}

/**
 * The codes a term stands for with their place in its list; a family (`I21*`) in official order, all but its first codes behind the
 * next two of the list. Before a colon stands the system where the code is one of two systems (`hcpcs:E1161`).
 */
export function codesInOrder(segment: Segment, codes: readonly string[]): Map<number, number> {
  const order = new Map<number, number>();
  codes.forEach((code, place) => {
    const colon = code.indexOf(':');
    const isFamily = code.endsWith('*');
    const beginning = code.slice(colon + 1, isFamily ? -1 : undefined);
    const [from, to] = codeRange(segment, beginning);
    for (let at = from; at < to && (isFamily || at === from); at += 1) {
      const doc = segment.byCode[at] ?? 0;
      if (colon !== -1 && systemOf(segment, doc) !== code.slice(0, colon)) continue;
      const isWhole = (segment.codes[8 * doc + beginning.length] ?? 0) === 0;
      if ((!isFamily && !isWhole) || order.has(doc)) continue;
      order.set(doc, place + (at - from) / 100 + (at - from < FAMILY_HEAD ? 0 : BEHIND_OTHERS));
    }
  });
  return order;
}

export function traitsOf(
  { segment, isCommon, isQuality }: SegmentScan,
  doc: number,
  today: number,
  typedCount: number,
): CodeTraits {
  return {
    isUsable: isInUse(segment, doc, today),
    isBillable: isBillable(segment, doc),
    isCommon: isCommon[doc] === 1,
    isQuality: isQuality[doc] === 1,
    isShortQuestion: typedCount < DESCRIPTIVE_WORDS,
  };
}
