import type { KeyedRow } from '../../domain/datasetRow.ts';
import type { IssueList } from '../issueList.ts';
import { READ_LIMITS } from '../limits.ts';
import type { LineFault } from '../lineFault.ts';

/** Keeps rows as they come. A row printed twice is kept once; two that differ under one name cannot both be right. */
export class RowKeeper<R extends KeyedRow> {
  readonly rows: R[] = [];
  private readonly issues: IssueList;
  private readonly within: (row: R) => string;
  private readonly seen = new Map<string, R>();

  /** @param within tells rows apart that have one key: the modifiers. */
  constructor(issues: IssueList, within: (row: R) => string = () => '') {
    this.issues = issues;
    this.within = within;
  }

  keep(row: R, line: number): LineFault | undefined {
    if (this.rows.length >= READ_LIMITS.companionRecords) return { line, problem: 'too-many' };
    const name = `${row.key} ${this.within(row)}`.trim();
    const before = this.seen.get(name);
    if (before === undefined) {
      this.seen.set(name, row);
      this.rows.push(row);
      return undefined;
    }
    if (JSON.stringify(before) !== JSON.stringify(row)) return { line, problem: 'duplicate-code', found: name };
    this.issues.add({ line, problem: 'duplicate-code', code: row.key });
    return undefined;
  }
}
