import { withLoadedPage } from '../harness/launch.ts';
import type { Measure } from '../measure.ts';
import { atMost, round } from '../report.ts';

export const importMeasure: Measure = {
  name: 'import',
  shows: 'both official releases imported in the real app, beside a plain bulkAdd of the same rows',
  async run({ pages, installed }) {
    const { importMs } = await installed();
    const { rows, bulkAddMs } = await withLoadedPage(pages, async (page, _app, rows) => ({
      rows,
      bulkAddMs: await page.evaluate(() => window.bench.bulkAdd()),
    }));
    return {
      findings: [
        atMost(
          0.4,
          'x',
          'import of both releases against bulkAdd',
          importMs / bulkAddMs,
          `${round(importMs)} ms against ${round(bulkAddMs)} ms for ${rows} rows`,
        ),
      ],
    };
  },
};
