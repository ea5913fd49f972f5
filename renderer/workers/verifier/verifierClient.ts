import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { VerifierAsk, VerifierReply } from './protocol.ts';

/** What became of a guide that was handed over. `died`: the worker crashed or was stopped; nothing was changed. */
export type VerifierAnswer = VerifierReply | { readonly kind: 'died' };

/** The verifier, as a page uses it: started at the first guide, ended with `close`, which gives its memory back. */
export interface VerifierClient {
  verify(text: string, today: CalendarDate): Promise<VerifierAnswer>;
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./verifierWorker.ts', import.meta.url), { type: 'module', name: 'verifier' });

export function createVerifierClient(): VerifierClient {
  const line = new WorkerLine<VerifierAsk, VerifierReply>(startWorker, () => undefined);
  return {
    verify: async (text, today) => {
      const answer = await line.ask<VerifierReply>(
        id => ({ id, text, today }),
        reply => reply,
      );
      return answer === 'died' ? { kind: 'died' } : answer;
    },
    close: () => line.stop(),
  };
}
