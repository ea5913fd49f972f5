import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { FindAsk, FindReply } from './protocol.ts';

/** Finds encounters by words in a worker, started at the first question: reading them all is half a second of work. */
export interface FindClient {
  /** The ids of the encounters that hold every word. */
  find(words: readonly string[]): Promise<Result<ReadonlySet<string>, StoreFailure>>;
  /** Ends the worker, and what it keeps. */
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./findWorker.ts', import.meta.url), { type: 'module', name: 'encounters' });

/** @param start only tests pass another. */
export function createFindClient(start = startWorker): FindClient {
  const line = new WorkerLine<FindAsk, FindReply>(start, () => undefined);
  return {
    async find(words) {
      const answer = await line.ask<Result<ReadonlySet<string>, StoreFailure>>(
        id => ({ id, words }),
        reply => (reply.kind === 'failed' ? fail(reply.failure) : ok(new Set(reply.ids))),
      );
      return answer === 'died' ? fail({ kind: 'worker-died', worker: 'search' }) : answer;
    },
    close: () => line.stop(),
  };
}
