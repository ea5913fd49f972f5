import { settingName } from '../domain/ncci/editSetting.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import { severityName, severityOf } from './finding.ts';
import { describeFinding } from './findingWords.ts';
import { describeGap } from './gap.ts';
import { printedLine } from './printedLine.ts';

export interface ReportedFinding {
  /** As they are typed: `99213-25`. */
  readonly lines: readonly string[];
  readonly severity: string;
  readonly title: string;
  readonly text: string;
  /** The edition and its file; empty where the rule is the same in every release. */
  readonly source: string;
}

/** What the checks said of lines, in words: what is printed and given out. */
export interface ReportedChecks {
  /** Who bills. */
  readonly checkedAs: string;
  readonly findings: readonly ReportedFinding[];
  /** What could not be checked, and why. */
  readonly notChecked: readonly string[];
}

/** @param part what was found; absent where the editions could not be read. */
export function reportChecks({ lines, setting }: CheckQuestion, part: CheckPart | undefined): ReportedChecks {
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
