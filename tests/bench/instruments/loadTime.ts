import type { SearchReply } from '../../../renderer/workers/search/protocol.ts';
import { launchChartside } from '../../e2e/fixtures/launch.ts';

declare global {
  interface Window {
    searchLoads?: number[];
  }
}

/**
 * Milliseconds the search worker of the real app takes to load everything installed, as it says itself: from the
 * page's "load" to an engine that can be asked. Each figure is of a new worker after the page was loaded again.
 */
export async function loadTimes(profile: string, count: number): Promise<number[]> {
  const { app, page } = await launchChartside(profile);
  await page.addInitScript(recordLoads);
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await page.reload();
    await page.waitForFunction(() => (window.searchLoads?.length ?? 0) > 0);
    times.push(...(await page.evaluate(() => window.searchLoads ?? [])));
  }
  await app.close();
  return times;
}

/** Runs in the page before its own code: listens to what the workers say. */
function recordLoads(): void {
  const loads: number[] = [];
  window.searchLoads = loads;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
        if (data?.kind === 'loaded') loads.push(data.loaded.elapsedMs);
      });
    }
  };
}
