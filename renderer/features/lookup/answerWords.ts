import type { Tier } from '../../../data/search/searchTypes.ts';

const inEnglish = new Intl.NumberFormat('en-US');

/** `1,204`. */
function countOf(count: number): string {
  return inEnglish.format(count);
}

/** `1 code`, `1,204 codes`. */
export function codesInWords(count: number): string {
  return count === 1 ? '1 code' : `${countOf(count)} codes`;
}

/** What was found, as far as the sentence needs it. */
export interface AnswerSummary {
  /** The question as typed, trimmed. */
  readonly text: string;
  readonly total: number;
  /** How many there were before they were narrowed to further words, where they were. */
  readonly totalBeforeRefining?: number | undefined;
  readonly wordsNotFound: readonly string[];
  /** Of the best hit: where even that one is inexact, the whole answer is, and the sentence says so. */
  readonly bestTier?: Tier | undefined;
}

/** The answer in one sentence, for the line above the list and for a screen reader. */
export function answerInWords(summary: AnswerSummary): string {
  const { text, total, totalBeforeRefining, wordsNotFound, bestTier } = summary;
  const found =
    totalBeforeRefining !== undefined && totalBeforeRefining > 0
      ? narrowedMatch(total, totalBeforeRefining)
      : total === 0
        ? `No code matches “${text}”`
        : codesMatch(total) + inexactness(bestTier);
  return wordsNotFound.length === 0 ? found : `${found}; not found: ${wordsNotFound.map(quoted).join(', ')}`;
}

/** Said after the answer to whoever does not see them. */
export function offersInWords(offers: number, total: number): string {
  if (offers === 0) return '';
  const are = offers === 1 ? '1 suggestion' : `${offers} suggestions`;
  return total === 0 ? `${are}; press Down to go to them.` : `${are} before the list.`;
}

function inexactness(bestTier: Tier | undefined): string {
  if (bestTier === 'typo') return ' with a similar spelling';
  return bestTier === 'some-words' ? ' some of the words' : '';
}

function codesMatch(total: number): string {
  return total === 1 ? '1 code matches' : `${countOf(total)} codes match`;
}

function narrowedMatch(total: number, before: number): string {
  return `${total === 0 ? 'None' : countOf(total)} of ${codesInWords(before)}`;
}

/** Said at the end of a list that was cut short. */
export function cutShortInWords(shown: number, total: number): string {
  return `The first ${countOf(shown)} of ${countOf(total)} codes are listed. Add a word to narrow the list.`;
}

/** The button that shows what filters take away. */
export function hiddenInWords(hidden: number): string {
  return `${countOf(hidden)} more without filters`;
}

function quoted(word: string): string {
  return `"${word}"`;
}
