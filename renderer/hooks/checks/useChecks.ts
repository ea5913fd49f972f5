import { useMemo, useState } from 'react';
import { checkEncounter } from '../../../data/checks/checkEncounter.ts';
import type { CheckLookups } from '../../../data/checks/checkLookups.ts';
import type { CheckPart } from '../../../data/checks/checkPart.ts';
import type { CheckQuestion } from '../../../data/checks/checkQuestion.ts';
import type { Live } from '../answers/live.ts';
import { useAnswer } from '../answers/useAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useInstalled } from '../releases/useInstalled.ts';
import { checkLookups } from './checkLookups.ts';

export interface Checked {
  readonly question: CheckQuestion;
  readonly report: CheckPart;
  /** What the check took, reading included. */
  readonly elapsedMs: number;
}

/**
 * What the checks say of a question, told anew when something is installed. While a new question is being answered the
 * answer to the one before stays, with its own question.
 */
export function useChecks({ lines, day, setting }: CheckQuestion): Live<Checked> {
  const { reference } = useStores();
  const question = { lines, day, setting };
  const installed = useInstalled();
  // Which editions are in use is read once for what is installed, not for every line that is typed.
  const lookups = useMemo(() => installed && checkLookups(reference), [reference, installed]);
  const live = useAnswer({
    question: JSON.stringify(question),
    ask: async (asked: CheckLookups): Promise<Checked> => {
      const begunAt = performance.now();
      const report = await checkEncounter(question, asked);
      return { question, report, elapsedMs: performance.now() - begunAt };
    },
    source: lookups,
    database: 'reference',
    drawn: 'at-once',
  });
  const [last, setLast] = useState<Checked>();
  if (live.state === 'ready' && last !== live.value) setLast(live.value);
  return live.state === 'loading' && last !== undefined ? { state: 'ready', value: last } : live;
}
