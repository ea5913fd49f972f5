import type { Tier } from '../../../data/search/searchTypes.ts';

const inEnglish = new Intl.NumberFormat('en-US');

/** `1,204`. */
function countOf(count: number): string {
  return inEnglish.format(count);
}

/** What was found, as far as the sentence needs it. */
export interface AnswerSummary {
  /** The question as typed, trimmed. */
  readonly text: string;
  readonly total: number;
  readonly wordsNotFound: readonly string[];
  /** Of the best hit: where even that one is inexact, the whole answer is, and the sentence says so. */
  readonly bestTier?: Tier | undefined;
}

/** The answer in one sentence, for the line above the list and for a screen reader. */
export function answerInWords({ text, total, wordsNotFound, bestTier }: AnswerSummary): string {
  const found = total === 0 ? `No code matches “${text}”` : codesMatch(total) + inexactness(bestTier);
  return wordsNotFound.length === 0 ? found : `${found}; not found: ${wordsNotFound.map(quoted).join(', ')}`;
}

function inexactness(bestTier: Tier | undefined): string {
  if (bestTier === 'typo') return ' with a similar spelling';
  return bestTier === 'some-words' ? ' some of the words' : '';
}

function codesMatch(total: number): string {
  return total === 1 ? '1 code matches' : `${countOf(total)} codes match`;
}

/** Said at the end of a list that was cut short. */
export function cutShortInWords(shown: number, total: number): string {
  return `The first ${countOf(shown)} of ${countOf(total)} codes are listed. Add a word to narrow the list.`;
}

function quoted(word: string): string {
  return `"${word}"`;
}
