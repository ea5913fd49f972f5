import type { HitBoard } from './hitBoard.ts';
import { costOf, rankKey } from './ranking.ts';
import type { SegmentScan } from './segmentScan.ts';
import { type PreparedReading, traitsOf } from './wordSearch.ts';

/** A code must hold words worth this share of the best partial match. */
const SHARE_OF_BEST = 0.6;
/** What all the words of a question together cost when they are missing. */
const MISSING_COST = 60;

/** Puts the codes on the board that hold some of the words, the rarer ones counting more. */
export function searchPartly(
  scans: readonly SegmentScan[],
  { reading, scans: prepared }: PreparedReading,
  codeCount: number,
  board: HitBoard,
  readingNumber: number,
): void {
  const { words } = reading;
  const worth = words.map((word, place) => {
    const frequency = frequencyOf(scans, prepared, place);
    return frequency === 0 || !word.isRequired ? 0 : Math.log(1 + codeCount / frequency);
  });
  const whole = worth.reduce((sum, each) => sum + each, 0);
  const partial = scans.map((scan, number) => {
    const sums = new Float64Array(scan.segment.docCount);
    const own = prepared[number];
    worth.forEach((each, place) => {
      if (own === undefined || each === 0) return;
      const docs = scan.docsWith(own, place);
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        sums[doc] = (sums[doc] ?? 0) + each;
      }
    });
    return sums;
  });
  const best = partial.reduce((most, sums) => sums.reduce((known, sum) => Math.max(known, sum), most), 0);
  if (best === 0) return;
  scans.forEach((scan, number) => {
    const own = prepared[number];
    const sums = partial[number];
    if (own === undefined || sums === undefined) return;
    const docs: number[] = [];
    sums.forEach((sum, doc) => {
      if (sum >= SHARE_OF_BEST * best) docs.push(doc);
    });
    scan.eachOf(own, docs, (doc, measure) => {
      const missing = MISSING_COST * (1 - (sums[doc] ?? 0) / whole);
      const cost = costOf(measure, own.required, words.length, traitsOf(scan.segment, doc, board.today));
      board.add(number, doc, rankKey('some-words', missing + cost + reading.penalty), readingNumber);
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
