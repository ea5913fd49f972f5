import type { Icd10cmRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { eachLine, isBlank } from '../text/eachLine.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { TextBlocks } from '../text/textBlocks.ts';
import { parseOrderLine, SHORT_LENGTH } from './orderLine.ts';
import { addTabularIssues } from './tabularIssues.ts';

/**
 * Reads the ICD-10-CM order file. Its rows are numbered 1, 2, 3 … without a gap (seen in FY2020, January 2021 and
 * FY2025): a missing or repeated number means lost or doubled lines, and the file is refused.
 */
export async function readIcdOrderFile(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<readonly Icd10cmRecord[], ImportFailure>> {
  const records: Icd10cmRecord[] = [];
  const lines: number[] = [];
  const seen = new Set<string>();
  const stop = await eachLine<ImportFailure>(text, pacer, (line, number, isLast) => {
    if (isBlank(line)) return undefined;
    const isOpenEnded = isLast && !text.endsWithLineEnd;
    const fault = findLineCharacterFault(line, number, text, issues);
    if (fault) return badLine(file, fault);
    const entry = parseOrderLine(line, number, records.length);
    if (!entry.ok) {
      const isCutOff = isOpenEnded && entry.error.problem === 'too-short';
      return isCutOff ? cutOff(file, number, line) : badLine(file, entry.error);
    }
    const record = entry.value;
    // Without a line end the text may be the first half of a longer one, unless the short text repeats it.
    if (isOpenEnded && record.longText !== record.shortText) return cutOff(file, number, line);
    // One look-up a row instead of two: a hundred thousand of them show.
    seen.add(record.code);
    if (seen.size === records.length) {
      return badLine(file, { line: number, column: 7, problem: 'duplicate-code', found: record.code });
    }
    if (record.longText.length <= SHORT_LENGTH && record.longText !== record.shortText) {
      issues.add({ line: number, column: 17, problem: 'texts-differ', code: record.code });
    }
    records.push(record);
    lines.push(number);
    return undefined;
  });
  if (stop) return fail(stop);
  addTabularIssues(records, lines, issues);
  return ok(records);
}

function cutOff(file: string, line: number, text: string): ImportFailure {
  return { kind: 'cut-off', file, line, column: text.length + 1 };
}
