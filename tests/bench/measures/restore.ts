import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ElectronApplication } from 'playwright';
import { fileWillBeSavedAs, openBackups } from '../../e2e/fixtures/backups.ts';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { fillBookmarks, fillEncounters, fillNotes } from '../../e2e/fixtures/manyOfMine.ts';
import { filesWillBePicked } from '../../e2e/fixtures/steps.ts';
import { digestOf, readStoredUser } from '../../e2e/fixtures/storedUser.ts';
import { memoryMiB, watchMemory } from '../instruments/processMemory.ts';
import type { Measure } from '../measure.ts';
import { atMost, type Finding, round } from '../report.ts';

const BOOKMARKS = 10_000;
const NOTES = 20_000;
const ENCOUNTERS = 2_000;
const SETTLE_MS = 3_000;
const FILE = 'mine.chartside-backup';

export const restoreMeasure: Measure = {
  name: 'restore',
  shows: `${BOOKMARKS} bookmarks, ${NOTES} notes and ${ENCOUNTERS} encounters of 40 lines saved as a backup file and restored into a new profile`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'chartside-bench-restore-'));
    const file = join(folder, FILE);
    try {
      const saved = await saveTo(file, join(folder, 'one'));
      const restored = await restoreFrom(file, join(folder, 'other'));
      if (restored.digest !== saved.digest) throw new Error('What was restored is not what was saved.');
      const size = `${round(statSync(file).size / 1024 / 1024)} MiB`;
      return {
        findings: [
          atMost(20, 's', 'saving the backup file', saved.savedMs / 1000, size),
          atMost(20, 's', 'reading it, until the preview', restored.previewMs / 1000, size),
          atMost(30, 's', 'restoring it', restored.restoredMs / 1000, 'the data that was there backed up before'),
          memoryOver('saving', saved),
          memoryOver('reading and restoring', restored),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    }
  },
};

interface Memory {
  readonly idleMiB: number;
  readonly peakMiB: number;
}

function memoryOver(what: string, { idleMiB, peakMiB }: Memory): Finding {
  const detail = `${round(peakMiB)} MiB against ${round(idleMiB)} MiB`;
  return atMost(600, 'MiB', `memory at its highest over idle, ${what}`, peakMiB - idleMiB, detail);
}

async function saveTo(file: string, profile: string) {
  const { app, page } = await launchChartside(profile);
  await fillBookmarks(page, BOOKMARKS);
  await fillNotes(page, NOTES);
  await fillEncounters(page, ENCOUNTERS);
  const panel = await openBackups(page);
  await fileWillBeSavedAs(app, file);
  await panel.getByRole('button', { name: 'Save a backup file…' }).click();
  const save = page.getByRole('dialog').getByRole('button', { name: 'Choose where to save…' });
  await save.waitFor();
  const scale = await weigh(app);
  const begunAt = performance.now();
  await save.click();
  await panel
    .getByRole('status')
    .filter({ hasText: `Saved “${FILE}”` })
    .first()
    .waitFor({ timeout: 120_000 });
  const savedMs = performance.now() - begunAt;
  const memory = scale.stop();
  const digest = digestOf(await readStoredUser(page));
  await app.close();
  return { savedMs, digest, ...memory };
}

async function restoreFrom(file: string, profile: string) {
  const { app, page } = await launchChartside(profile);
  const panel = await openBackups(page);
  await filesWillBePicked(app, [file]);
  const scale = await weigh(app);
  const pickedAt = performance.now();
  await panel.getByRole('button', { name: 'Restore from a file…' }).click();
  const replace = page.getByRole('dialog').getByRole('radio', { name: 'Replace' });
  await replace.waitFor({ timeout: 120_000 });
  const previewMs = performance.now() - pickedAt;
  await replace.press('Space');
  const begunAt = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click();
  await panel.getByRole('status').filter({ hasText: 'Restored the backup of' }).first().waitFor({ timeout: 120_000 });
  const restoredMs = performance.now() - begunAt;
  const memory = scale.stop();
  const digest = digestOf(await readStoredUser(page));
  await app.close();
  return { previewMs, restoredMs, digest, ...memory };
}

/** Weighs the app at rest, then at its highest from now on. */
async function weigh(app: ElectronApplication): Promise<{ readonly stop: () => Memory }> {
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  const idleMiB = memoryMiB(app) ?? 0;
  const watch = watchMemory(app);
  return { stop: () => ({ idleMiB, peakMiB: watch.stop() }) };
}
