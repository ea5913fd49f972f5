import { severityName, severityOf } from '../../../../data/checks/finding.ts';
import { describeFinding } from '../../../../data/checks/findingWords.ts';
import { describeGap } from '../../../../data/checks/gap.ts';
import { printedLine } from '../../../../data/checks/printedLine.ts';
import { settingName } from '../../../../data/domain/ncci/editSetting.ts';
import type { CheckedNow } from '../../../hooks/checks/useCheckNow.ts';

export interface ReportedFinding {
  /** As they are typed: `99213-25`. */
  readonly lines: readonly string[];
  readonly severity: string;
  readonly title: string;
  readonly text: string;
  /** The edition and its file; empty where the rule is the same in every release. */
  readonly source: string;
}

/** What the checks said of the lines as they stand, in words. */
export interface ReportedChecks {
  /** Who bills. */
  readonly checkedAs: string;
  readonly findings: readonly ReportedFinding[];
  /** What could not be checked, and why. */
  readonly notChecked: readonly string[];
}

export function reportChecks({ question, part }: CheckedNow): ReportedChecks {
  const { lines, setting } = question;
  const checkedAs = settingName(setting);
  if (part === undefined) return { checkedAs, findings: [], notChecked: ['The installed editions could not be read.'] };
  return {
    checkedAs,
    findings: part.findings.map(finding => ({
      lines: lines.filter(({ id }) => finding.lineIds.includes(id)).map(printedLine),
      severity: severityName(severityOf(finding)),
      ...describeFinding(finding),
      source: finding.source === undefined ? '' : `${finding.source.title}, ${finding.source.fileName}`,
    })),
    notChecked: part.gaps.map(describeGap),
  };
}
