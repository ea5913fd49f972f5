import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { TabularAsk, TabularReply } from './protocol.ts';

/** Reads a tabular list through, for one question: the page ends the worker with its answer. */
async function read({ id, list }: TabularAsk): Promise<TabularReply> {
  const store = await openReferenceStore({ leavesUpgrade: true });
  if (!store.ok) return { kind: 'failed', id };
  return { kind: 'read', id, keys: await store.value.tabular.keysOf(list) };
}

self.addEventListener('message', async ({ data }: MessageEvent<TabularAsk>) => {
  const failed: TabularReply = { kind: 'failed', id: data.id };
  self.postMessage(await read(data).catch(() => failed));
});
