import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { eachLine, isBlank } from '../text/eachLine.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { TextBlocks } from '../text/textBlocks.ts';
import { HcpcsAssembler } from './hcpcsAssembler.ts';
import {
  CONTINUATION_LENGTH,
  DETAIL_LENGTH,
  fieldsOfLine,
  isContinuation,
  RECORD_LENGTH,
  RECORD_START,
  TEXT_COLUMNS,
} from './hcpcsColumns.ts';

/** Reads the fixed-width release ("ANWEB" txt). `file` names it in failures. */
export async function readHcpcsText(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<readonly HcpcsRecord[], ImportFailure>> {
  const assembler = new HcpcsAssembler(issues, 100, TEXT_COLUMNS);
  let hasBegun = false;
  const stop = await eachLine<ImportFailure>(text, pacer, (line, number, isLast) => {
    // Disclaimer lines stand before the first record in some years (2018, 2019), with tabs and hard blanks.
    hasBegun ||= RECORD_START.test(line);
    if (!hasBegun || isBlank(line)) return undefined;
    const fault = findLineFault(line, number, text, issues) ?? assembler.take(fieldsOfLine(line), number);
    if (fault === undefined) return undefined;
    const isCutOff = isLast && !text.endsWithLineEnd && line.length < RECORD_LENGTH;
    return isCutOff ? { kind: 'cut-off', file, line: number, column: line.length + 1 } : badLine(file, fault);
  });
  if (stop) return fail(stop);
  const fault = assembler.finish();
  return fault ? fail(badLine(file, fault)) : ok(assembler.records);
}

function findLineFault(line: string, number: number, text: TextBlocks, issues: IssueList): LineFault | undefined {
  const fault = findLineCharacterFault(line, number, text, issues);
  if (fault) return fault;
  if (line.includes('\t'))
    return { line: number, column: line.indexOf('\t') + 1, problem: 'misaligned', found: 'a tab' };
  return findLengthFault(line, number);
}

/**
 * One character more or less moves every later column, so the length is exact: 320, or, where trailing blanks were
 * dropped, up to the last character that is not blank. A continuation may also stop after its text (2017).
 */
function findLengthFault(line: string, number: number): LineFault | undefined {
  const isFurther = isContinuation(line);
  if (line.length === RECORD_LENGTH || (isFurther && line.length === CONTINUATION_LENGTH)) return undefined;
  if (line.length > RECORD_LENGTH) return { line: number, column: RECORD_LENGTH + 1, problem: 'too-long' };
  const isTrimmed = !isFurther && line.length >= DETAIL_LENGTH && !line.endsWith(' ');
  return isTrimmed ? undefined : { line: number, column: line.length + 1, problem: 'too-short' };
}
