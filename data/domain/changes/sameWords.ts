/** Blanks and marks that carry no meaning of their own; between two digits they do: `1.5`, `2,500`, `5-10`. */
const TYPOGRAPHY = /(?<!\d)[\s.,;:'"’-]+|[\s.,;:'"’-]+(?!\d)/gu;

/** Whether two official texts say the same, in other capitals, blanks or punctuation. */
export function haveSameWords(before: string, after: string): boolean {
  return wordsOf(before) === wordsOf(after);
}

function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(TYPOGRAPHY, '');
}
