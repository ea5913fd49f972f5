import { dosesIn } from '../question/doses.ts';
import type { HitBoard } from '../ranking/hitBoard.ts';
import { costOf, rankKey } from '../ranking/ranking.ts';
import { GRADE_COUNT } from '../words/wordGrade.ts';
import type { SegmentScan } from './segmentScan.ts';
import { codesInOrder, type PreparedReading, traitsOf } from './wordSearch.ts';

/** A code must hold words worth this share of the best partial match. */
const SHARE_OF_BEST = 0.6;
/** What all the words of a question together cost when they are missing. */
const MISSING_COST = 60;
/** What an amount counts for beside other words, as a share of another word as rare. */
const DOSE_SHARE = 0.3;
/** What a code costs that was named, beside what is missing of the question: as much as a text that says just that. */
const NAMED_PARTLY = 15;

/**
 * Puts the codes on the board that hold some of the words, the rarer ones counting more.
 *
 * @param own the question as typed: what a term covers of it is not missing
 */
export function searchPartly(
  scans: readonly SegmentScan[],
  own: PreparedReading,
  each: PreparedReading,
  codeCount: number,
  board: HitBoard,
  readingNumber: number,
): void {
  const { reading, scans: prepared } = each;
  const { words } = reading;
  const { frequencies, rarities, whole } = rarityOf(scans, each, codeCount);
  if (reading.codes !== undefined) {
    // Half of a guess at what is still being typed is no answer to the other half.
    if (!reading.isBegun) addNamed(scans, each, rarities, rarityOf(scans, own, codeCount).whole, board, readingNumber);
    return;
  }
  // A word that stands nowhere is missing in every code, and as dear as the rarest.
  const worth = rarities.map((rarity, place) => (frequencies[place] === 0 ? 0 : rarity));
  const partial = scans.map((scan, number) => {
    const own = prepared[number];
    return own === undefined
      ? { docs: new Uint32Array(), sums: new Float64Array() }
      : scan.weigh(own, worth, SHARE_OF_BEST);
  });
  let best = 0;
  for (const { docs, sums } of partial) for (const doc of docs) best = Math.max(best, sums[doc] ?? 0);
  if (best === 0) return;
  scans.forEach((scan, number) => {
    const own = prepared[number];
    const weighed = partial[number];
    if (own === undefined || weighed === undefined) return;
    const { docs, sums } = weighed;
    const good = docs.filter(doc => (sums[doc] ?? 0) >= SHARE_OF_BEST * best);
    scan.eachOf(own, good, (doc, measure) => {
      const missing = MISSING_COST * (1 - (sums[doc] ?? 0) / whole);
      const cost = costOf(measure, own.required, words.length, traitsOf(scan, doc, board.today, reading.typedCount));
      board.add(number, doc, rankKey('some-words', missing + cost + reading.penalty), readingNumber);
    });
  });
}

/** How often each word of a reading is found, how much it tells, and how much all of them tell together. */
function rarityOf(
  scans: readonly SegmentScan[],
  { reading: { words }, scans: prepared }: PreparedReading,
  codeCount: number,
) {
  const frequencies = words.map((_, place) => frequencyOf(scans, prepared, place));
  const isDose = dosesIn(words.map(({ text }) => text));
  const rarities = frequencies.map((frequency, place) =>
    words[place]?.isRequired === true
      ? (isDose[place] === true ? DOSE_SHARE : 1) * Math.log(1 + codeCount / Math.max(1, frequency))
      : 0,
  );
  return { frequencies, rarities, whole: rarities.reduce((sum, rarity) => sum + rarity, 0) };
}

/** The codes a term stands for, though not all of the other words are in their texts. */
function addNamed(
  scans: readonly SegmentScan[],
  { reading, scans: prepared }: PreparedReading,
  rarities: readonly number[],
  whole: number,
  board: HitBoard,
  readingNumber: number,
): void {
  const widest = GRADE_COUNT - 1;
  scans.forEach((scan, number) => {
    const own = prepared[number];
    if (own === undefined) return;
    const places = codesInOrder(scan.segment, reading.codes ?? []);
    scan.eachOf(own, places.keys(), (doc, { found }) => {
      const held = found[widest] ?? 0;
      const missing = rarities.reduce((sum, rarity, place) => ((held & (1 << place)) === 0 ? sum + rarity : sum), 0);
      const cost = NAMED_PARTLY + (MISSING_COST * missing) / whole + (places.get(doc) ?? 0) + reading.penalty;
      board.add(number, doc, rankKey('some-words', cost), readingNumber);
    });
  });
}

/** The required words of a reading that stand in no code of any segment. */
export function wordsNotFoundIn(
  scans: readonly SegmentScan[],
  { reading, scans: prepared }: PreparedReading,
): string[] {
  return reading.words
    .filter((word, place) => word.isRequired && frequencyOf(scans, prepared, place) === 0)
    .map(word => word.text);
}

function frequencyOf(scans: readonly SegmentScan[], prepared: PreparedReading['scans'], place: number): number {
  return scans.reduce((sum, scan, number) => {
    const own = prepared[number];
    return own === undefined ? sum : sum + scan.frequencyOf(own, place);
  }, 0);
}
