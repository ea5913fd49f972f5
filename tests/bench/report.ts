/** One bound of the bench: what was measured, against what, and the ratio or figure that must hold. */
export interface Finding {
  readonly what: string;
  readonly figure: number;
  readonly bound: number;
  /** `at-most`: figure <= bound is good. `at-least`: figure >= bound is good. */
  readonly sense: 'at-most' | 'at-least';
  readonly unit: string;
  readonly detail: string;
}

export function atMost(bound: number, unit: string, what: string, figure: number, detail: string): Finding {
  return { what, figure, bound, sense: 'at-most', unit, detail };
}

export function atLeast(bound: number, unit: string, what: string, figure: number, detail: string): Finding {
  return { what, figure, bound, sense: 'at-least', unit, detail };
}

export function holds({ figure, bound, sense }: Finding): boolean {
  return sense === 'at-most' ? figure <= bound : figure >= bound;
}

export function sentence(finding: Finding): string {
  const verdict = holds(finding) ? 'holds ' : 'MISSED';
  const sign = finding.sense === 'at-most' ? '<=' : '>=';
  return `${verdict}  ${finding.what}: ${round(finding.figure)} ${finding.unit} (bound ${sign} ${finding.bound}); ${finding.detail}`;
}

/** `“chf” 31.2 ms, “dm2” 18 ms` */
export function queriesByTime(queries: readonly { readonly query: string; readonly ms: number }[]): string {
  return queries.map(({ query, ms }) => `“${query}” ${round(ms)} ms`).join(', ');
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function round(figure: number): number {
  return figure >= 100 ? Math.round(figure) : Math.round(figure * 100) / 100;
}
