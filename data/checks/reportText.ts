import { longDate } from '../domain/dateWords.ts';
import { settingName } from '../domain/ncci/editSetting.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import { severityName, severityOf } from './finding.ts';
import { describeFinding } from './findingWords.ts';
import { describeGap } from './gap.ts';
import { printedLine } from './printedLine.ts';

/** Everything as plain text, to paste elsewhere: the lines, what was found, what was not checked, and the sources. */
export function reportText({ lines, day, setting }: CheckQuestion, { findings, gaps }: CheckPart): string {
  const sources = new Set(findings.flatMap(({ source }) => (source ? [`${source.title} (${source.fileName})`] : [])));
  const told = findings.map(finding => {
    const { title, text } = describeFinding(finding);
    return `- ${severityName(severityOf(finding))}: ${title}. ${text}`;
  });
  return [
    `Checked for ${longDate(day)}, ${settingName(setting)}`,
    ...lines.map(printedLine),
    '',
    ...(told.length > 0 ? ['Found', ...told] : ['Nothing found']),
    ...(gaps.length > 0 ? ['', 'Not checked', ...gaps.map(gap => `- ${describeGap(gap)}`)] : []),
    ...(sources.size > 0 ? ['', 'Sources', ...[...sources].map(source => `- ${source}`)] : []),
  ].join('\n');
}
