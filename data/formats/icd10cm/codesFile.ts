import type { Icd10cmRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { eachLine, isBlank } from '../text/eachLine.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { TextBlocks } from '../text/textBlocks.ts';
import { CODE_SHAPE } from './orderLine.ts';
import { addExtentIssues } from './tabularIssues.ts';

/** Columns from 0, half open. Source: docs/formats/icd10cm-order.md, from CMS, "icd10cmCodesFile.pdf", 2025. */
const CODE = [0, 7] as const;
const GAP = 7;
const TEXT_FROM = 8;

/** What a line of this layout looks like, for recognising a file. */
export const CODES_LINE = /^[A-Z][0-9A-Z]{2}[0-9A-Z ]{4} \S/;

/**
 * Reads the codes file: billable codes and their long texts only, no headings, no short texts, no numbers. What it
 * leaves out is put down as an issue, so the preview says it; a lost line in its middle cannot be noticed.
 */
export async function readIcdCodesFile(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<readonly Icd10cmRecord[], ImportFailure>> {
  const records: Icd10cmRecord[] = [];
  const lines: number[] = [];
  const texts = new Map<string, string>();
  const stop = await eachLine<ImportFailure>(text, pacer, (line, number, isLast) => {
    if (isBlank(line)) return undefined;
    const fault = findLineCharacterFault(line, number, text, issues);
    if (fault) return badLine(file, fault);
    if (isLast && !text.endsWithLineEnd) return { kind: 'cut-off', file, line: number, column: line.length + 1 };
    const entry = parseCodesLine(line, number, records.length);
    if (!entry.ok) return badLine(file, entry.error);
    const { code, longText } = entry.value;
    const earlier = texts.get(code);
    if (earlier === longText) issues.add({ line: number, column: 1, problem: 'duplicate-code', code });
    else if (earlier !== undefined)
      return badLine(file, { line: number, column: 1, problem: 'duplicate-code', found: code });
    else {
      texts.set(code, longText);
      records.push(entry.value);
      lines.push(number);
    }
    return undefined;
  });
  if (stop) return fail(stop);
  issues.add({ line: 1, problem: 'headers-absent' });
  addExtentIssues(records, lines, issues);
  return ok(records);
}

function parseCodesLine(text: string, line: number, position: number): Result<Icd10cmRecord, LineFault> {
  if (text.length <= TEXT_FROM) return fail({ line, column: text.length + 1, problem: 'too-short' });
  if (text[GAP] !== ' ') return fail({ line, column: GAP + 1, problem: 'misaligned' });
  const code = text.slice(CODE[0], CODE[1]).trimEnd();
  if (!CODE_SHAPE.test(code)) return fail({ line, column: 1, problem: 'bad-code', found: code });
  const longText = text.slice(TEXT_FROM).trim();
  if (longText === '') return fail({ line, column: TEXT_FROM + 1, problem: 'missing-text', found: code });
  return ok({ system: 'icd10cm', code, longText, shortText: '', position, billable: true });
}
