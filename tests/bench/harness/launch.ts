import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { driverArguments } from '../../../build/driver/driverArguments.mjs';
import { electronExecutable, sandboxArguments } from '../../../build/setup/electronBinary.mjs';
import { HCPCS_JANUARY_2025, ICD_FY2025, ROOT } from '../../e2e/fixtures/paths.ts';

/** A plain Electron window, on a profile of its own, with the bench page or the empty one. */
export async function withPlainWindow<T>(
  pages: string,
  which: 'bench.html' | 'empty.html',
  work: (page: Page, app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'chartside-bench-'));
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: true,
    args: [...driverArguments(), ...sandboxArguments(), join(ROOT, 'tests/bench/harness/main.cjs')],
    env: {
      ...definedEnvironment(),
      CHARTSIDE_BENCH_PAGES: pages,
      CHARTSIDE_BENCH_PAGE: which,
      CHARTSIDE_BENCH_PROFILE: profile,
    },
    timeout: 60_000,
  });
  try {
    const page = await app.firstWindow();
    if (which === 'bench.html') await page.waitForFunction(() => window.bench !== undefined);
    return await work(page, app);
  } finally {
    await app.close();
    // The helper processes of a closed window still write for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** A plain window whose page has read both official releases. @param work gets the number of records too. */
export function withLoadedPage<T>(
  pages: string,
  work: (page: Page, app: ElectronApplication, rows: number) => Promise<T>,
): Promise<T> {
  return withPlainWindow(pages, 'bench.html', async (page, app) => {
    const rows = await page.evaluate(paths => window.bench.load(paths), [HCPCS_JANUARY_2025, ICD_FY2025]);
    return work(page, app, rows);
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
