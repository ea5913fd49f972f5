import type { CheckLine } from '../../../data/checks/checkLine.ts';
import type { Finding } from '../../../data/checks/finding.ts';

export interface FindingGroup {
  readonly line: CheckLine;
  /** The gravest first, as they came. */
  readonly findings: readonly Finding[];
}

/** In the order of the lines; lines with nothing found are left out. */
export function byFirstLine(lines: readonly CheckLine[], findings: readonly Finding[]): readonly FindingGroup[] {
  return lines
    .map(line => ({ line, findings: findings.filter(finding => firstLineOf(lines, finding) === line) }))
    .filter(group => group.findings.length > 0);
}

/** The other lines of a finding. */
export function othersOf(line: CheckLine, finding: Finding, lines: readonly CheckLine[]): readonly CheckLine[] {
  return lines.filter(other => other !== line && finding.lineIds.includes(other.id));
}

function firstLineOf(lines: readonly CheckLine[], finding: Finding): CheckLine | undefined {
  return lines.find(({ id }) => finding.lineIds.includes(id));
}
