import type { CalendarDate } from '../calendarDate.ts';

/** 0: never paid together. 1: with an allowed modifier, where it is true. 9: deleted as of its first day, never in force. */
export const MODIFIER_INDICATORS = ['0', '1', '9'] as const;
export type ModifierIndicator = (typeof MODIFIER_INDICATORS)[number];

/** One period of a procedure-to-procedure edit: column 1 is paid, column 2 is not. */
export interface PtpEdit {
  readonly column1: string;
  readonly column2: string;
  readonly indicator: ModifierIndicator;
  /** Absent where the file does not tell: then it may have begun at any time. */
  readonly from?: CalendarDate;
  /** The last day; absent where it has none. */
  readonly through?: CalendarDate;
  /** Why CMS has the edit, as the file says it. */
  readonly rationale?: string;
}

/**
 * Which of the periods of one pair is in force on `day`.
 *
 * A pair can be listed several times, with other periods and indicators (307,551 pairs of the third quarter of 2024).
 * Where the file has no first days, the periods follow one another by their last days, so the one that ends first of
 * those not yet over is taken.
 */
export function ptpEditOn(periods: readonly PtpEdit[], day: CalendarDate): PtpEdit | undefined {
  let found: PtpEdit | undefined;
  for (const edit of periods) {
    if (isInForce(edit, day) && (found === undefined || endsBefore(edit, found))) found = edit;
  }
  return found;
}

/** One edit of each pair: the one in force on the day. */
export function editsInForce(edits: readonly PtpEdit[], day: CalendarDate): readonly PtpEdit[] {
  const periods = new Map<string, PtpEdit[]>();
  for (const edit of edits) {
    const pair = `${edit.column1} ${edit.column2}`;
    const known = periods.get(pair);
    if (known === undefined) periods.set(pair, [edit]);
    else known.push(edit);
  }
  return [...periods.values()].flatMap(each => ptpEditOn(each, day) ?? []);
}

function isInForce({ indicator, from, through }: PtpEdit, day: CalendarDate): boolean {
  return indicator !== '9' && (from === undefined || from <= day) && (through === undefined || through >= day);
}

function endsBefore(a: PtpEdit, b: PtpEdit): boolean {
  return a.through !== undefined && (b.through === undefined || a.through < b.through);
}

/** What the modifier indicator means, in our words. Source: CMS, "How to use the Medicare NCCI tools", 2024. */
export function indicatorWords(indicator: ModifierIndicator): string {
  switch (indicator) {
    case '0':
      return 'never paid together, whatever the modifier';
    case '1':
      return 'paid together only with an allowed modifier that is true';
    case '9':
      return 'deleted as of its first day: never in force';
  }
}
