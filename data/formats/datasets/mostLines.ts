/** Whether more than half of the lines that are not blank are such lines; the last one may be cut by the sample. */
export function mostLines(lines: readonly string[], isOne: (line: string) => boolean): boolean {
  const whole = lines.slice(0, lines.length > 1 ? -1 : undefined).filter(line => line.trim() !== '');
  return whole.length > 0 && whole.filter(isOne).length > whole.length / 2;
}
