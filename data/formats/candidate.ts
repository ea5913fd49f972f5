import type { CodeRecord } from '../domain/codeRecord.ts';
import type { Result } from '../domain/result.ts';
import type { ImportFailure } from './importFailure.ts';
import type { IssueList } from './issueList.ts';
import { LAYOUTS, type Layout } from './recognise.ts';

/** A file, chosen or inside the chosen one, that is in a layout this app reads. */
export interface Candidate {
  readonly layout: Layout;
  /** The names from the outermost member to the file itself; empty for the chosen file. */
  readonly path: readonly string[];
  readonly byteLength: number;
  /** @param file what failures call it. */
  readonly readRecords: (file: string, issues: IssueList) => Promise<Result<readonly CodeRecord[], ImportFailure>>;
}

/**
 * The best source of a release among several: the text before the workbook before the table (they are made from the
 * text, and cut one long text of January 2025 short), the order file before the codes file, the larger of two alike.
 */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ layout }: Candidate): number => LAYOUTS.indexOf(layout);
  return candidates.toSorted((a, b) => rank(a) - rank(b) || b.byteLength - a.byteLength)[0];
}

const NEEDS_NO_BETTER: readonly Layout[] = ['hcpcs-text', 'icd-order', 'icd-codes'];

/** Whether opening the archives inside the archive could find nothing better. */
export function isBestPossible(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ layout }) => NEEDS_NO_BETTER.includes(layout));
}
