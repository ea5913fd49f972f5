import type { CheckQuestion } from '../../../data/checks/checkQuestion.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useChecks } from '../../hooks/checks/useChecks.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { CheckReport, type CheckReportProps } from './CheckReport.tsx';

/** What the checks say of lines, told anew with every change of the lines and of what is installed. */
export function CheckedLines({ unreadLines, ...question }: CheckQuestion & Pick<CheckReportProps, 'unreadLines'>) {
  const live = useChecks(question);
  if (live.state === 'loading') return <p role="status">Checking…</p>;
  if (live.state === 'failed') {
    return <FailureMessage words={describeStoreFailure(live.failure)} />;
  }
  return <CheckReport {...live.value} {...(unreadLines && { unreadLines })} />;
}
