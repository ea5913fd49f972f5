import { useState } from 'react';
import type { CheckPart } from '../../../data/checks/checkPart.ts';
import type { CheckQuestion } from '../../../data/checks/checkQuestion.ts';
import { printedLine } from '../../../data/checks/printedLine.ts';
import { reportChecks } from '../../../data/checks/reportChecks.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { Button } from '../../ui/Button.tsx';
import { PrintedChecks } from '../../ui/PrintedChecks.tsx';
import { PrintedCode, PrintSheet, printPage } from '../../ui/PrintSheet.tsx';

/** Puts the codes of the pad on paper with what was found, to keep: the pad itself keeps nothing. */
export function PrintReport({
  question,
  report,
  unreadLines,
}: {
  readonly question: CheckQuestion;
  readonly report: CheckPart;
  readonly unreadLines: () => readonly string[];
}) {
  const [unread, setUnread] = useState<readonly string[]>();
  const { lines, day } = question;
  return (
    <>
      <Button size="sm" onPress={() => setUnread(unreadLines())}>
        Print…
      </Button>
      {unread !== undefined && (
        <PrintSheet label="Checked codes, to be printed" onReady={() => printPage(() => setUnread(undefined))}>
          <h1>Checked codes</h1>
          <p>Date of service: {longDate(day)}</p>
          <p>
            <PrintedCode>{lines.map(printedLine).join(', ')}</PrintedCode>
          </p>
          {unread.length > 0 && <p>Not read as codes, and not checked: {unread.join('; ')}</p>}
          <PrintedChecks {...reportChecks(question, report)} />
        </PrintSheet>
      )}
    </>
  );
}
