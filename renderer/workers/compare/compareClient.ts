import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { CompareAsk, CompareReply } from './protocol.ts';

/** A worker that compares two installed releases; it lives as long as somebody waits for its answer. */
export interface CompareClient {
  compare(
    beforeId: string,
    afterId: string,
    onProgress: (fraction: number) => void,
  ): Promise<Result<readonly CodeChange[], StoreFailure>>;
  /** Ends the worker; what it was asked is answered `cancelled`. */
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./compareWorker.ts', import.meta.url), { type: 'module', name: 'compare' });

export function createCompareClient(start = startWorker): CompareClient {
  let isClosed = false;
  const line = new WorkerLine<CompareAsk, CompareReply>(start, () => undefined);
  return {
    async compare(beforeId, afterId, onProgress) {
      const answer = await line.ask<Result<readonly CodeChange[], StoreFailure>>(
        id => ({ id, beforeId, afterId }),
        reply => {
          if (reply.kind === 'progress') onProgress(reply.fraction);
          if (reply.kind === 'failed') return fail(reply.failure);
          return reply.kind === 'compared' ? ok(reply.changes) : undefined;
        },
      );
      if (answer !== 'died') return answer;
      return fail(isClosed ? { kind: 'cancelled' } : { kind: 'worker-died', worker: 'import' });
    },
    close: () => {
      isClosed = true;
      line.stop();
    },
  };
}
