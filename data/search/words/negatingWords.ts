/**
 * Words that rule out the word behind them. Those that official texts hold; "free of", "never" and "absent" stand in none or name what
 * the code is about.
 */
export const NEGATING_WORDS: readonly string[] = ['without', 'not', 'non', 'no', 'except', 'excluding', 'excludes'];

/** "Than" of "other than"; "wo" is how "without" is typed. */
const IN_QUESTIONS = new Set([...NEGATING_WORDS, 'than', 'wo']);

/** Whether who asks rules something out too: then a text that does says nothing opposite. */
export function rulesOut(words: readonly string[]): boolean {
  return words.some(word => IN_QUESTIONS.has(word));
}
