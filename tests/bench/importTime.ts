import { performance } from 'node:perf_hooks';
import type { ElectronApplication, Page } from 'playwright';
import { filesWillBePicked, goTo } from '../e2e/fixtures/steps.ts';

/**
 * Milliseconds the real app takes to import one file as a person sees it: from the click on "Import files…" to the
 * preview, and from the click on "Install" to "Installed". The time the person reads the preview is not counted.
 */
export async function importTime(app: ElectronApplication, page: Page, path: string, title: string): Promise<number> {
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  const pick = page.getByRole('button', { name: 'Import files…' });
  const install = page.getByRole('button', { name: 'Install', exact: true });
  const pickedAt = performance.now();
  await pick.click();
  await install.waitFor({ timeout: 60_000 });
  const previewMs = performance.now() - pickedAt;
  const installAt = performance.now();
  await install.click();
  await page
    .getByRole('status')
    .filter({ hasText: `Installed ${title}` })
    .first()
    .waitFor({ timeout: 60_000 });
  return previewMs + performance.now() - installAt;
}
