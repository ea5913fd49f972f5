import type { StoredTabular, TabularKeys } from '../../../data/store/reference/referenceStore.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { TabularAsk, TabularReply } from './protocol.ts';

const startWorker = (): WorkerLike =>
  new Worker(new URL('./tabularWorker.ts', import.meta.url), { type: 'module', name: 'tabular' });

/** Reads a tabular list through in a worker that ends with its answer; `undefined` where it could not. */
export async function readTabularKeys(list: StoredTabular): Promise<TabularKeys | undefined> {
  const line = new WorkerLine<TabularAsk, TabularReply>(startWorker, () => undefined);
  const answer = await line.ask<{ readonly keys: TabularKeys | undefined }>(
    id => ({ id, list }),
    reply => ({ keys: reply.kind === 'read' ? reply.keys : undefined }),
  );
  line.stop();
  return answer === 'died' ? undefined : answer.keys;
}
