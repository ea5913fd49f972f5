import { DocSet } from './docSet.ts';
import type { Measure } from './measure.ts';
import type { PreparedScan } from './preparedScan.ts';
import type { Segment } from './segment.ts';
import type { TextMeter } from './textMeter.ts';

/** So many codes are looked at in the order of what they say; more are quicker read in the order they are stored in. */
const READ_IN_ORDER = 4_000;

/**
 * Visits at least `enough` of thousands of codes that match: those that say least beside the words asked for, and as many
 * that hold the words as a phrase, if there are.
 *
 * @param meter set to the question
 * @param wanted the codes that match and may be shown
 */
export function eachOfMany(
  segment: Segment,
  meter: TextMeter,
  prepared: PreparedScan,
  wanted: DocSet,
  enough: number,
  visit: (doc: number, measure: Measure) => void,
): void {
  const { bySaying, saying } = segment;
  let visited = 0;
  let phrases = 0;
  let most = Number.POSITIVE_INFINITY;
  let at = 0;
  const place = (doc: number): void => {
    const measure = meter.measure(doc, prepared);
    if (measure.isPhrase) phrases += 1;
    visit(doc, measure);
  };
  // Those that say as little as the last one needed are equal to it, and visited too.
  for (; at < bySaying.length; at += 1) {
    const doc = bySaying[at] ?? 0;
    if (!wanted.has(doc)) continue;
    const own = saying[doc] ?? 0;
    if (own > most) break;
    place(doc);
    visited += 1;
    if (visited > enough) most = own;
  }
  if (prepared.wordCount === 1 || phrases >= enough || !meter.mayHoldPhrase(prepared)) return;
  for (let read = 0; at < bySaying.length && read < READ_IN_ORDER && phrases < enough; at += 1) {
    const doc = bySaying[at] ?? 0;
    if (!wanted.has(doc)) continue;
    read += 1;
    if (meter.holdsPhrase(doc, prepared)) place(doc);
  }
  if (at === bySaying.length || phrases >= enough) return;
  const rest = phrasesAmong(segment, meter, prepared, wanted, saying[bySaying[at] ?? 0] ?? 0);
  for (; at < bySaying.length && phrases < enough; at += 1) {
    const doc = bySaying[at] ?? 0;
    if (rest.has(doc)) place(doc);
  }
}

/** Those of the codes that hold the phrase and say at least so much. */
function phrasesAmong(
  { docCount, saying }: Segment,
  meter: TextMeter,
  prepared: PreparedScan,
  wanted: DocSet,
  least: number,
): DocSet {
  const found = new DocSet(docCount);
  for (let doc = 0; doc < docCount; doc += 1) {
    if (wanted.has(doc) && (saying[doc] ?? 0) >= least && meter.holdsPhrase(doc, prepared)) found.add(doc);
  }
  return found;
}
