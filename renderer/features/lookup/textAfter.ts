/** The text of a box once `typed` replaces what is selected in it, or comes in where the caret is. */
export function textAfter(
  { value, selectionStart, selectionEnd }: Pick<HTMLInputElement, 'value' | 'selectionStart' | 'selectionEnd'>,
  typed: string,
): string {
  const from = selectionStart ?? value.length;
  return value.slice(0, from) + typed + value.slice(selectionEnd ?? from);
}
