import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { goTo, lookUp } from '../../e2e/fixtures/steps.ts';
import { withPlainWindow } from '../harness/launch.ts';
import { workerHeap } from '../instruments/heapUsage.ts';
import { memoryMiB } from '../instruments/processMemory.ts';
import type { Measure } from '../measure.ts';
import { atMost, round } from '../report.ts';

/** What a person asked before the app is weighed. */
const ASKED = [
  'walker folding wheeled',
  'type 2 diabetes with neuropathy',
  'ibxapilone',
  'fracture of femur left',
  'e11',
];
const SETTLE_MS = 2_000;

export const memoryMeasure: Measure = {
  name: 'memory',
  shows: 'the search worker of the real app, and the whole app beside an empty window',
  async run({ pages, installed }) {
    const { profile } = await installed();
    const { app, page } = await launchChartside(profile);
    await goTo(page, 'Look up');
    for (const query of ASKED) await lookUp(page, query);
    await page.waitForTimeout(SETTLE_MS);
    const appMiB = memoryMiB(app);
    const { objects, arrays } = await workerHeap(app, 'searchWorker');
    await app.close();
    const emptyMiB = await withPlainWindow(pages, 'empty.html', async (empty, emptyApp) => {
      await empty.waitForTimeout(SETTLE_MS);
      return memoryMiB(emptyApp);
    });
    return {
      findings: [
        atMost(
          90,
          'MB',
          'search worker with both releases, after collecting garbage',
          (objects + arrays) / 1e6,
          `${round(objects / 1e6)} MB of objects and strings, ${round(arrays / 1e6)} MB under typed arrays`,
        ),
      ],
      notes:
        appMiB === undefined || emptyMiB === undefined
          ? []
          : [`memory with both releases: ${round(appMiB)} MiB; an empty window: ${round(emptyMiB)} MiB`],
    };
  },
};
