import { type Finding, SEVERITIES, type Severity, severityOf } from '../../../data/checks/finding.ts';

const WORDS: Record<Severity, readonly [one: string, many: string]> = {
  stop: ['not payable as it stands', 'not payable as they stand'],
  check: ['to check', 'to check'],
  note: ['to note', 'to note'],
};

/** `2 not payable as they stand, 1 to check`. Nothing found is not the same as nothing wrong. */
export function countsInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found in what could be checked.';
  const counts = SEVERITIES.flatMap(severity => {
    const count = findings.filter(finding => severityOf(finding) === severity).length;
    return count === 0 ? [] : [`${count} ${WORDS[severity][count === 1 ? 0 : 1]}`];
  });
  return `${counts.join(', ')}.`;
}
