import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { buildSegment } from '../../../data/search/segment/buildSegment.ts';
import { madeUpHcpcs } from '../../../data/store/madeUpReleases.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { SearchDesk } from './searchDesk.ts';

const practised = vi.hoisted((): string[] => []);
vi.mock('../../../data/search/engine.ts', async importOriginal => {
  const { createSearchEngine, ...rest } = await importOriginal<typeof import('../../../data/search/engine.ts')>();
  const createCounting: typeof createSearchEngine = (...made) => {
    const engine = createSearchEngine(...made);
    return {
      ...engine,
      search: question => {
        practised.push(question.text);
        return engine.search(question);
      },
    };
  };
  return { ...rest, createSearchEngine: createCounting };
});

afterEach(() => {
  vi.useRealTimers();
});

/** As much time passes for the desk; the messages it sends itself are delivered meanwhile. */
async function passes(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 50) {
    await vi.advanceTimersByTimeAsync(50);
    await new Promise(resolve => setImmediate(resolve));
  }
}

test('nothing is practised while a person opens page after page; once they rest, it is', async () => {
  const { release, records } = madeUpHcpcs({ codes: ['J9207', 'J9208'] });
  const store = await openReferenceStore({ name: crypto.randomUUID() });
  if (!store.ok) throw new Error(store.error.kind);
  await store.value.installRelease(release, records, { segment: buildSegment(records) });
  const desk = new SearchDesk(
    async () => store,
    () => undefined,
  );
  await desk.begin();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  void desk.practise();
  for (let page = 0; page < 20; page += 1) {
    await desk.take({ kind: 'give-way', id: 0 });
    await passes(200);
  }
  expect(practised).toEqual([]);
  await passes(1_000);
  expect(practised.slice(0, 3)).toEqual(['j', 'j1', 'j11']);
  store.value.close();
});
