/** Words that rule out the word behind them. */
export const NEGATING_WORDS: readonly string[] = ['without', 'not', 'non', 'except', 'excluding'];

/** "Than" of "other than"; "no" stands in questions where texts say "without". */
const IN_QUESTIONS = new Set([...NEGATING_WORDS, 'than', 'no', 'wo']);

/** Whether who asks rules something out too: then a text that does says nothing opposite. */
export function rulesOut(words: readonly string[]): boolean {
  return words.some(word => IN_QUESTIONS.has(word));
}
