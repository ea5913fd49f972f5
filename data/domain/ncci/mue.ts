import { assertNever } from '../assertNever.ts';

/** How a unit ceiling is applied (MUE adjudication indicator, MAI). */
export const ADJUDICATION_INDICATORS = ['1', '2', '3'] as const;
export type AdjudicationIndicator = (typeof ADJUDICATION_INDICATORS)[number];

/** The medically unlikely edit of one code: the most units paid. Source: CMS, MUE tables, quarterly. */
export interface MueRecord {
  readonly code: string;
  /** Whole units; 0 where none is expected. */
  readonly units: number;
  /** Absent in tables older than this column. */
  readonly adjudication?: AdjudicationIndicator;
  /** Why CMS has it, as the file says it. */
  readonly rationale?: string;
}

/** What the adjudication indicator means, in our words. Source: CMS, "MUE Adjudication Indicators", 2024. */
export function adjudicationWords(indicator: AdjudicationIndicator | undefined): string {
  switch (indicator) {
    case '1':
      return 'on one line: more units can be right on a line of their own with the modifier that says why';
    case '2':
      return 'a day, absolute: set by statute, regulation or the code itself, so nothing above it is paid';
    case '3':
      return 'a day, clinical: set by usual practice, so more is paid only where the record shows the need';
    case undefined:
      return 'the file does not say whether on a line or a day';
    default:
      return assertNever(indicator, 'adjudication indicator');
  }
}

/** `1 unit on one line`, `0 units a day`. */
export function ceilingWords({ units, adjudication }: Pick<MueRecord, 'units' | 'adjudication'>): string {
  const count = `${units.toLocaleString('en-US')} ${units === 1 ? 'unit' : 'units'}`;
  if (adjudication === undefined) return count;
  return `${count} ${adjudication === '1' ? 'on one line' : 'a day'}`;
}
