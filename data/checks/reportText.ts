import { longDate } from '../domain/dateWords.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import { checksText } from './checksText.ts';
import { printedLine } from './printedLine.ts';
import { reportChecks } from './reportChecks.ts';

/**
 * Everything as plain text, to paste elsewhere: the lines, what was found with its sources, and what was not checked.
 *
 * @param unread what was typed and not read as codes
 */
export function reportText(question: CheckQuestion, part: CheckPart, unread: readonly string[]): string {
  const checks = reportChecks(question, part);
  return [
    `Checked for ${longDate(question.day)}, ${checks.checkedAs}`,
    ...question.lines.map(printedLine),
    ...(unread.length > 0 ? [`Not read as codes, and not checked: ${unread.join('; ')}`] : []),
    '',
    ...checksText(checks),
  ].join('\n');
}
