import { compareReleases } from '../../../data/domain/changes/compareReleases.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import type { CompareAsk, CompareReply } from './protocol.ts';

const openStore = openStoreOnce(() => openReferenceStore({ leavesUpgrade: true }));

/** Reads both releases whole and compares them. The page stops it by ending the worker. */
async function compare({ id, beforeId, afterId }: CompareAsk): Promise<CompareReply> {
  const progress = (fraction: number) => self.postMessage({ kind: 'progress', id, fraction } satisfies CompareReply);
  const store = await openStore();
  if (!store.ok) return { kind: 'failed', id, failure: store.error };
  const before = await store.value.recordsOf(beforeId);
  progress(0.4);
  const after = await store.value.recordsOf(afterId);
  progress(0.8);
  return { kind: 'compared', id, changes: compareReleases(before, after) };
}

self.addEventListener('message', async ({ data }: MessageEvent<CompareAsk>) => {
  const failed = async (thrown: unknown): Promise<CompareReply> => ({
    kind: 'failed',
    id: data.id,
    failure: await explainFailure(thrown, 'reference'),
  });
  self.postMessage(await compare(data).catch(failed));
});
