import type { Icd10cmRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { LineFault } from '../lineFault.ts';

/** Columns from 0, half open. Source: docs/formats/icd10cm-order.md, from CMS, "icd10OrderFiles.pdf", 2025. */
const ORDER_NUMBER = [0, 5] as const;
const CODE = [6, 13] as const;
const FLAG = 14;
const SHORT = [16, 76] as const;
const LONG_FROM = 77;
/** The single blanks between the columns, which are there even where a column is full. */
const GAPS = [5, 13, 15, 76] as const;

/** A long text that fits into the short column is repeated there. */
export const SHORT_LENGTH = SHORT[1] - SHORT[0];

export const CODE_SHAPE = /^[A-Z][0-9A-Z]{2,6}$/;
/** What a line of this layout looks like, for recognising a file. */
export const ORDER_LINE = /^\d{5} [A-Z][0-9A-Z]{2}[0-9A-Z ]{4} [01] .{60} \S/;

const BLANK = 32;

/**
 * Reads one row by position: a full column leaves one blank only, so splitting at blanks would not do.
 *
 * @param position how many rows stand before it: its order number must be one more.
 */
export function parseOrderLine(text: string, line: number, position: number): Result<Icd10cmRecord, LineFault> {
  if (text.length <= LONG_FROM) return fail({ line, column: text.length + 1, problem: 'too-short' });
  for (let at = 0; at < GAPS.length; at += 1) {
    const gap = GAPS[at] ?? 0;
    if (text.charCodeAt(gap) !== BLANK) return fail({ line, column: gap + 1, problem: 'misaligned' });
  }
  const orderNumber = text.slice(ORDER_NUMBER[0], ORDER_NUMBER[1]);
  if (Number(orderNumber) !== position + 1)
    return fail({ line, column: 1, problem: 'out-of-order', found: orderNumber });
  const code = text.slice(CODE[0], CODE[1]).trimEnd();
  if (!CODE_SHAPE.test(code)) return fail({ line, column: CODE[0] + 1, problem: 'bad-code', found: code });
  const flag = text[FLAG];
  if (flag !== '0' && flag !== '1') return fail({ line, column: FLAG + 1, problem: 'bad-flag', found: flag ?? '' });
  const shortText = text.slice(SHORT[0], SHORT[1]).trim();
  const longText = text.slice(LONG_FROM).trim();
  if (longText === '') return fail({ line, column: LONG_FROM + 1, problem: 'missing-text', found: code });
  if (shortText === '') return fail({ line, column: SHORT[0] + 1, problem: 'missing-text', found: code });
  return ok({ system: 'icd10cm', code, longText, shortText, position, billable: flag === '1' });
}
