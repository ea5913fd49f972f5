import { performance } from 'node:perf_hooks';
import type { ElectronApplication, Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { HCPCS_JANUARY_2025, ICD_FY2025 } from '../../e2e/fixtures/paths.ts';
import { filesWillBePicked, goTo } from '../../e2e/fixtures/steps.ts';
import type { Installed } from '../measure.ts';

/** Installs both releases in the profile through the screens of the real app. */
export async function importBoth(profile: string): Promise<Installed> {
  const { app, page } = await launchChartside(profile);
  const hcpcsMs = await importTime(app, page, HCPCS_JANUARY_2025, 'HCPCS January 2025');
  const icdMs = await importTime(app, page, ICD_FY2025, 'ICD-10-CM FY2025');
  await app.close();
  return { profile, importMs: hcpcsMs + icdMs };
}

/**
 * Milliseconds the real app takes to import one file as a person sees it: from the click on "Import files…" to the
 * preview, and from the click on "Install" to "Installed". The time the person reads the preview is not counted.
 */
export async function importTime(
  app: ElectronApplication,
  page: Page,
  path: string,
  title: string,
  timeout = 60_000,
): Promise<number> {
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  const pick = page.getByRole('button', { name: 'Import files…' });
  const install = page.getByRole('button', { name: 'Install', exact: true });
  const pickedAt = performance.now();
  await pick.click();
  await install.waitFor({ timeout });
  const previewMs = performance.now() - pickedAt;
  const installAt = performance.now();
  await install.click();
  await page
    .getByRole('status')
    .filter({ hasText: `Installed ${title}` })
    .first()
    .waitFor({ timeout });
  return previewMs + performance.now() - installAt;
}
