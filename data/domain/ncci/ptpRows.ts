import { dateOfDayNumber } from './dayNumber.ts';
import { unpackCode } from './procedureCode.ts';
import type { ModifierIndicator, PtpEdit } from './ptpEdit.ts';

/** No first day, or no last day. */
export const NO_DAY = 0xffff;

const INDICATOR_OF: readonly ModifierIndicator[] = ['0', '1', '9'];
const RATIONALE_SHIFT = 2;
/** What is left of a byte beside the indicator: 62 rationales and none; a file has about a dozen. */
export const MOST_RATIONALES = 62;

/** Pair edits as columns: 13 bytes a row where objects would take two hundred. A quarter has 2.5 million rows. */
export interface PtpRows {
  readonly length: number;
  /** Packed codes. */
  readonly column1: Uint32Array;
  readonly column2: Uint32Array;
  /** Day numbers, or `NO_DAY`. */
  readonly from: Uint16Array;
  readonly through: Uint16Array;
  readonly flags: Uint8Array;
}

/** @param rationale its number in the file's list; absent where the file has none */
export function flagsOf(indicator: ModifierIndicator, rationale?: number): number {
  return INDICATOR_OF.indexOf(indicator) | ((rationale === undefined ? 0 : rationale + 1) << RATIONALE_SHIFT);
}

function indicatorOf(flags: number): ModifierIndicator {
  return INDICATOR_OF[flags & 3] ?? '9';
}

function rationaleOf(flags: number, rationales: readonly string[]): string | undefined {
  return rationales[(flags >> RATIONALE_SHIFT) - 1];
}

export function ptpEditAt(rows: PtpRows, at: number, rationales: readonly string[]): PtpEdit {
  const flags = rows.flags[at] ?? 0;
  const from = rows.from[at] ?? NO_DAY;
  const through = rows.through[at] ?? NO_DAY;
  const rationale = rationaleOf(flags, rationales);
  return {
    column1: unpackCode(rows.column1[at] ?? 0),
    column2: unpackCode(rows.column2[at] ?? 0),
    indicator: indicatorOf(flags),
    ...(from !== NO_DAY && { from: dateOfDayNumber(from) }),
    ...(through !== NO_DAY && { through: dateOfDayNumber(through) }),
    ...(rationale !== undefined && { rationale }),
  };
}
