import type { DocSet } from './docSet.ts';
import type { PreparedScan } from './preparedScan.ts';
import { costOfGrade, leastCostAt } from './ranking.ts';
import type { Segment } from './segment.ts';
import { GRADE_COUNT, type Grade } from './wordGrade.ts';

/** A line is worth drawing where at most one in so many codes is before it. */
const FEW_BEFORE = 8;

/** A line through the words that can stand for one word of a question. */
interface Line {
  readonly place: number;
  /** What the words behind the line cost at least. */
  readonly cost: number;
  /** So much more is that than the nearest words cost. */
  readonly more: number;
}

/**
 * Fills a set with the codes that may hold some word of the question nearer than most codes hold it: "rig" is a word of
 * one code and begins words of 15,000 others. Without the line between them that one code would lower what every code
 * is taken to cost at least. Of all lines the one is drawn that has most codes behind it, counted by what they cost more.
 *
 * @returns so much more every code that is not in the set costs at least
 */
export function findNearDocs(segment: Segment, prepared: PreparedScan, near: DocSet): number {
  near.clear();
  const line = bestLine(segment, prepared);
  if (line === undefined) return 0;
  const { postings, postingOffsets } = segment;
  const bit = 1 << line.place;
  for (const [word, grade] of prepared.matched[line.place] ?? []) {
    if (costOfGrade(grade) < line.cost)
      near.addFrom(postings, postingOffsets[word] ?? 0, postingOffsets[word + 1] ?? 0);
  }
  for (const pair of prepared.pairs) if (pair.bit === bit) near.addFrom(pair.docs, 0, pair.docs.length);
  for (const [doc, bits] of prepared.named) if (bits & bit) near.add(doc);
  return line.more;
}

function bestLine({ postingOffsets }: Segment, prepared: PreparedScan): Line | undefined {
  let best: Line | undefined;
  let most = 0;
  const codes = new Float64Array(GRADE_COUNT);
  prepared.matched.forEach((words, place) => {
    // Where a connecting word is missing, that costs next to nothing.
    if ((prepared.required & (1 << place)) === 0) return;
    codes.fill(0);
    for (const [word, grade] of words) {
      codes[grade] = (codes[grade] ?? 0) + (postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);
    }
    const least = leastCostAt(prepared, place);
    for (const grade of codes.keys()) {
      const cost = costOfGrade(grade as Grade);
      const all = codes.reduce((sum, each) => sum + each, 0);
      const behind = codes.reduce((sum, each, other) => (costOfGrade(other as Grade) < cost ? sum : sum + each), 0);
      const gain = (cost - least) * behind;
      if ((codes[grade] ?? 0) === 0 || gain <= most || FEW_BEFORE * (all - behind) > all) continue;
      most = gain;
      best = { place, cost, more: cost - least };
    }
  });
  return best;
}
