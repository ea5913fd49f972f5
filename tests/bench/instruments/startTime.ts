import { performance } from 'node:perf_hooks';
import { launchBare } from '../../e2e/fixtures/launch.ts';
import { lookUp, searchBox } from '../../e2e/fixtures/steps.ts';
import { withPlainWindow } from '../harness/launch.ts';

/** Milliseconds from starting the process to the first painted answer, on a profile with both releases. */
export async function startToFirstAnswer(profile: string): Promise<number> {
  const startedAt = performance.now();
  const { app, page } = await launchBare(profile);
  await searchBox(page).waitFor();
  await lookUp(page, 'e11.42');
  const elapsed = performance.now() - startedAt;
  await app.close();
  return elapsed;
}

/** The same for an empty window: from starting the process until its input has taken a text and been painted. */
export async function startOfEmptyWindow(pages: string): Promise<number> {
  const startedAt = performance.now();
  return withPlainWindow(pages, 'empty.html', async page => {
    await page.getByLabel('Empty input').fill('e11.42');
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    return performance.now() - startedAt;
  });
}
