/** The first year a heading names (`FINAL CY 2025 ...`). */
export function yearIn(heading: string): number | undefined {
  const year = /(?<!\d)20[1-9]\d(?!\d)/.exec(heading)?.[0];
  return year === undefined ? undefined : Number(year);
}
