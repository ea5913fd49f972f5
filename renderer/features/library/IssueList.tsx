import type { ImportIssue } from '../../../data/formats/importFailure.ts';
import { describeIssue } from '../../../data/formats/importWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import styles from './issueList.module.css';

/** So many can be read at a glance: shown without being asked for. */
const SHOWN_AT_FIRST = 5;

/** Oddities of the file the importer could live with, each with its line. */
export function IssueList({
  issues,
  issueCount,
}: {
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
}) {
  if (issueCount === 0) return null;
  const more = issueCount - issues.length;
  return (
    <Disclosure
      title="Worth knowing about this file"
      count={formatCount(issueCount)}
      isOpenAtFirst={issueCount <= SHOWN_AT_FIRST}
    >
      <ul className={styles.issues}>
        {issues.map(issue => (
          <li key={`${issue.line} ${issue.column ?? ''} ${issue.problem} ${issue.code ?? ''}`}>
            {describeIssue(issue)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          These are the first {formatCount(issues.length)} of {countOf(issueCount, 'issue')}.
        </p>
      )}
    </Disclosure>
  );
}
