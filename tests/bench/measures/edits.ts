import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ElectronApplication, Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { PTP_2024_Q3 } from '../../e2e/fixtures/paths.ts';
import { filesWillBePicked, goTo } from '../../e2e/fixtures/steps.ts';
import { importTime } from '../instruments/importTime.ts';
import { memoryMiB, watchMemory } from '../instruments/processMemory.ts';
import type { Measure } from '../measure.ts';
import { atMost, round } from '../report.ts';

const SETTLE_MS = 2_000;
const TITLE = 'NCCI pair edits, practitioner, July 2024';

export const editsMeasure: Measure = {
  name: 'edits',
  shows: 'the pair edits of a whole quarter (2,546,017 rows) imported in the real app: time, memory, cancel',
  async run() {
    const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-edits-'));
    const { app, page } = await launchChartside(profile);
    try {
      await page.waitForTimeout(SETTLE_MS);
      const idleMiB = memoryMiB(app) ?? 0;
      const cancelMs = [await cancelTime(app, page, 'Reading'), await cancelTime(app, page, 'Storing')];
      const watch = watchMemory(app);
      const importMs = await importTime(app, page, PTP_2024_Q3, TITLE, 180_000);
      const peakMiB = watch.stop();
      return {
        findings: [
          atMost(60, 's', 'import of the pair edits of a quarter', importMs / 1000, '2,546,017 rows'),
          atMost(
            1_000,
            'MiB',
            'memory at its highest over idle',
            peakMiB - idleMiB,
            `${round(peakMiB)} MiB against ${round(idleMiB)} MiB`,
          ),
          atMost(
            2_000,
            'ms',
            'cancel of that import, the slower of two',
            Math.max(...cancelMs),
            `${round(cancelMs[0] ?? 0)} ms while reading, ${round(cancelMs[1] ?? 0)} ms while storing`,
          ),
        ],
      };
    } finally {
      await app.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    }
  },
};

/** From the click on Cancel to the word that nothing was changed, once the import is in a phase. */
async function cancelTime(app: ElectronApplication, page: Page, phase: 'Reading' | 'Storing'): Promise<number> {
  await goTo(page, 'Library');
  await filesWillBePicked(app, [PTP_2024_Q3]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const main = page.getByRole('main');
  if (phase === 'Storing') {
    await page.getByRole('button', { name: 'Install', exact: true }).click({ timeout: 180_000 });
  }
  const cancel = main.getByRole('button', { name: 'Cancel' });
  await cancel.waitFor({ timeout: 60_000 });
  await main
    .getByText(phase === 'Reading' ? /Reading the/ : /Storing beside/)
    .first()
    .waitFor({ timeout: 60_000 });
  const askedAt = performance.now();
  await cancel.click();
  await main
    .getByText(/cancelled/)
    .first()
    .waitFor({ timeout: 60_000 });
  return performance.now() - askedAt;
}
