import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChartside } from '../e2e/fixtures/launch.ts';
import { HCPCS_JANUARY_2025, hasReference, ICD_FY2025, WITHOUT_REFERENCE } from '../e2e/fixtures/paths.ts';
import { goTo, lookUp } from '../e2e/fixtures/steps.ts';
import { buildHarness } from './harness/build.ts';
import { withPlainWindow } from './harness/launch.ts';
import type { EngineFigures } from './harness/page.ts';
import { importTime } from './importTime.ts';
import { keyToPaint } from './keyToPaint.ts';
import { memoryMiB } from './memory.ts';
import { type Finding, holds, median, percentile, round, sentence } from './report.ts';
import { startOfEmptyWindow, startToFirstAnswer } from './startTime.ts';

/**
 * The budgets of the foundation, measured side by side in one run in real Electron: figures that depend on the
 * machine are compared with something plain on the same machine, so that the ratio means the same everywhere.
 */
async function run(): Promise<void> {
  if (!hasReference) {
    console.log(`The bench needs the official files: ${WITHOUT_REFERENCE}. Nothing was measured.`);
    return;
  }
  const pages = await buildHarness();
  const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-'));
  const findings: Finding[] = [];

  console.log('Importing both official releases in the real app, beside a plain bulkAdd of the same rows …');
  const importMs = await importBoth(profile);
  const plain = await withPlainWindow(pages, 'bench.html', async page => {
    const rows = await page.evaluate(paths => window.bench.load(paths), [HCPCS_JANUARY_2025, ICD_FY2025]);
    const bulkAddMs = await page.evaluate(() => window.bench.bulkAdd());
    const engine = await page.evaluate(() => window.bench.engine(1_200, 20));
    return { rows, bulkAddMs, engine };
  });
  findings.push({
    what: 'import of both releases against bulkAdd',
    figure: importMs / plain.bulkAddMs,
    bound: 0.4,
    sense: 'at-most',
    unit: 'x',
    detail: `${round(importMs)} ms against ${round(plain.bulkAddMs)} ms for ${plain.rows} rows`,
  });
  findings.push(...engineFindings(plain.engine));

  console.log('Starting the app and an empty window, in turn …');
  const starts: number[] = [];
  const emptyStarts: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    emptyStarts.push(await startOfEmptyWindow(pages));
    starts.push(await startToFirstAnswer(profile));
  }
  findings.push({
    what: 'start to first answer against an empty window',
    figure: median(starts) / median(emptyStarts),
    bound: 1.6,
    sense: 'at-most',
    unit: 'x',
    detail: `${round(median(starts))} ms against ${round(median(emptyStarts))} ms (medians of 7)`,
  });

  console.log('Typing in the real app …');
  const { paints, appMiB } = await typeAndWeigh(profile);
  findings.push({
    what: 'key press to painted results, p95',
    figure: percentile(paints, 0.95),
    bound: 32,
    sense: 'at-most',
    unit: 'ms',
    detail: `p50 ${round(median(paints))} ms, max ${round(percentile(paints, 1))} ms over ${paints.length} keys`,
  });
  const emptyMiB = await withPlainWindow(pages, 'empty.html', async (page, app) => {
    await page.waitForTimeout(2_000);
    return memoryMiB(app);
  });

  console.log('Growing the corpus with made-up codes …');
  const grown: EngineFigures[] = [];
  for (const codes of [10_000, 106_000, 1_000_000]) {
    grown.push(
      await withPlainWindow(pages, 'bench.html', page => page.evaluate(count => window.bench.growth(count), codes)),
    );
  }

  console.log('\nBudgets');
  for (const finding of findings) console.log(`  ${sentence(finding)}`);
  console.log('\nFor information');
  if (appMiB !== undefined && emptyMiB !== undefined) {
    console.log(`  memory with both releases: ${round(appMiB)} MiB; an empty window: ${round(emptyMiB)} MiB`);
  }
  for (const figures of grown) console.log(`  ${growthLine(figures)}`);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (!findings.every(holds)) process.exitCode = 1;
}

async function importBoth(profile: string): Promise<number> {
  const { app, page } = await launchChartside(profile);
  const hcpcsMs = await importTime(app, page, HCPCS_JANUARY_2025, 'HCPCS January 2025');
  const icdMs = await importTime(app, page, ICD_FY2025, 'ICD-10-CM FY2025');
  await app.close();
  return hcpcsMs + icdMs;
}

async function typeAndWeigh(profile: string) {
  const { app, page } = await launchChartside(profile);
  await goTo(page, 'Look up');
  await lookUp(page, 'warm up');
  const paints = await keyToPaint(page, 60);
  await page.waitForTimeout(2_000);
  const appMiB = memoryMiB(app);
  await app.close();
  return { paints, appMiB };
}

function engineFindings(figures: EngineFigures): Finding[] {
  const fuse = figures.fuseAlone ?? { p50: Number.NaN, p95: Number.NaN };
  return [
    {
      what: 'engine query, p95',
      figure: figures.p95,
      bound: 8,
      sense: 'at-most',
      unit: 'ms',
      detail: `p50 ${round(figures.p50)} ms, max ${round(figures.max)} ms, fuse.js ${Math.round(figures.fuseShare * 100)} % of it, ${figures.codes} codes, snapshot ${round(figures.snapshotBytes / 1e6)} MB built in ${round(figures.buildMs)} ms, opened in ${round(figures.openMs)} ms`,
    },
    {
      what: 'engine against fuse.js over everything, p50',
      figure: fuse.p50 / figures.p50,
      bound: 100,
      sense: 'at-least',
      unit: 'x faster',
      detail: `fuse.js alone p50 ${round(fuse.p50)} ms, p95 ${round(fuse.p95)} ms`,
    },
  ];
}

function growthLine(figures: EngineFigures): string {
  return (
    `growth: ${figures.codes} codes: p50 ${round(figures.p50)}, p95 ${round(figures.p95)}, max ${round(figures.max)} ms; ` +
    `snapshot ${round(figures.snapshotBytes / 1e6)} MB, built in ${round(figures.buildMs)} ms`
  );
}

await run();
