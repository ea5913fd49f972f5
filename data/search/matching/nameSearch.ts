import { type PreparedScan, prepareScan } from '../question/preparedScan.ts';
import type { Reading } from '../question/readings.ts';
import type { HitBoard } from '../ranking/hitBoard.ts';
import { PlaceBound } from '../ranking/placeBound.ts';
import { costOf, rankKey } from '../ranking/ranking.ts';
import { GRADE } from '../words/wordGrade.ts';
import type { NameSet } from './nameSet.ts';
import type { SegmentScan } from './segmentScan.ts';
import { type Forgiveness, traitsOf } from './wordSearch.ts';

/** A name from a file stands behind a synonym of the project that says as much: that one was chosen by hand. */
const NAME_COST = 3;

/**
 * Puts the codes on the board that have a name with all words of a reading. They stand where synonyms stand, with
 * typos where typos stand, whatever the name: an official text always comes before a name.
 *
 * @param scans of the codes, in the order of the segments
 * @param isKnown whether a word is in any text or name: it has no typo then
 */
export function searchNames(
  set: NameSet,
  scans: readonly SegmentScan[],
  reading: Reading,
  forgiveness: Forgiveness,
  isKnown: (word: string) => boolean,
  board: HitBoard,
  readingNumber: number,
): void {
  const mayBeTypo = (word: string): boolean =>
    forgiveness === 'all-words' || (forgiveness === 'unknown-words' && !isKnown(word));
  const prepared = prepareScan(set.scan.lexicon, reading.words, mayBeTypo, () => []);
  const isGuess = reading.words.some(
    ({ text, isRequired }, place) => isRequired && !isKnown(text) && isFamilyOnly(prepared, place),
  );
  const tier = forgiveness === 'none' && !isGuess ? 'synonym' : 'typo';
  const added = NAME_COST + reading.penalty;
  set.scan.eachMatch(prepared, {
    visit: (name, measure) => {
      const segment = set.segmentOf(name);
      const scan = scans[segment];
      if (scan === undefined) return;
      const doc = set.docOf(name);
      const traits = traitsOf(scan, doc, board.today, reading.typedCount);
      const cost = costOf(measure, prepared.required, reading.words.length, traits) + added;
      board.add(segment, doc, rankKey(tier, cost), readingNumber, name);
    },
    count: names => names.each(name => board.countOne(set.segmentOf(name), set.docOf(name))),
    admitted: set.admittedBy(board),
    bound: new PlaceBound(board, prepared, { phrase: tier, other: tier }, added),
    enough: board.enough,
  });
}

/** "Migrane" has the stem of "migrans": for a word nobody knows, that is as likely a typo. */
function isFamilyOnly({ matched }: PreparedScan, place: number): boolean {
  const grades = [...(matched[place]?.values() ?? [])];
  return grades.length > 0 && grades.every(grade => grade === GRADE.family);
}
