import type { CheckQuestion } from '../../../data/checks/checkQuestion.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useChecks } from '../../hooks/checks/useChecks.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { CheckReport } from './CheckReport.tsx';

/** What the checks say of lines, told anew with every change of the lines and of what is installed. */
export function CheckedLines({
  isPrinted = false,
  ...question
}: CheckQuestion & { /** What is found can be printed by itself. */ readonly isPrinted?: boolean }) {
  const live = useChecks(question);
  if (live.state === 'loading') return <p role="status">Checking…</p>;
  if (live.state === 'failed') {
    return <FailureMessage words={describeStoreFailure(live.failure)} />;
  }
  return <CheckReport {...live.value} isPrinted={isPrinted} />;
}
