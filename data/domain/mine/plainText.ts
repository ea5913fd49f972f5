/** A line of markdown without its marks. */
export function plainLine(line: string): string {
  return line
    .replace(/^[\s#>*+-]+/u, '')
    .replace(/[*`]/gu, '')
    .trim();
}
