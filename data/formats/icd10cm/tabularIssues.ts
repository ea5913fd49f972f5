import type { Icd10cmRecord } from '../../domain/codeRecord.ts';
import type { IssueList } from '../issueList.ts';

const FIRST_CATEGORY = 'A00';
/** The last chapters: U (special purposes) since 2020, Z before. */
const LAST_LETTERS = ['U', 'Z'];

/**
 * What the rows of an order file say about each other: a heading is followed by longer codes that begin with it, a
 * billable code is not (no exception in FY2020, January 2021 and FY2025), and the list runs from A00 to Z or U.
 *
 * @param lines the line of each record.
 */
export function addTabularIssues(records: readonly Icd10cmRecord[], lines: readonly number[], issues: IssueList): void {
  for (const [index, record] of records.entries()) {
    const next = records[index + 1]?.code ?? '';
    const hasLonger = next.length > record.code.length && next.startsWith(record.code);
    if (hasLonger === record.billable) {
      const found = record.billable ? '1' : '0';
      issues.add({ line: lines[index] ?? 0, column: 15, problem: 'flag-contradicts', code: record.code, found });
    }
  }
  addExtentIssues(records, lines, issues);
}

/** An official list begins in chapter 1 and ends in one of the last: one that does not may have lost its end or start. */
export function addExtentIssues(records: readonly Icd10cmRecord[], lines: readonly number[], issues: IssueList): void {
  const first = records[0];
  const last = records.at(-1);
  if (first && !first.code.startsWith(FIRST_CATEGORY)) {
    issues.add({ line: lines[0] ?? 1, problem: 'starts-late', code: first.code });
  }
  if (last && !LAST_LETTERS.includes(last.code.charAt(0))) {
    issues.add({ line: lines.at(-1) ?? 1, problem: 'ends-early', code: last.code });
  }
}
