import type { ImportIssue } from './importFailure.ts';

const KEPT = 200;

/** Collects what is odd in a file: all are counted, the first 200 are kept. */
export class IssueList {
  private readonly kept: ImportIssue[] = [];
  private total = 0;

  add(issue: ImportIssue): void {
    this.total += 1;
    if (this.kept.length < KEPT) this.kept.push(issue);
  }

  get count(): number {
    return this.total;
  }

  /** In line order. */
  get first(): readonly ImportIssue[] {
    return this.kept.toSorted((a, b) => a.line - b.line);
  }
}
