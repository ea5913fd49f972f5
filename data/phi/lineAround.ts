/** The line of `text` that holds the offset `at`, without its line end. */
export function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  return text.slice(from, to === -1 ? undefined : to);
}
