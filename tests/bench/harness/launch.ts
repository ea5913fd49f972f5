import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { driverArguments } from '../../../build/driver/driverArguments.mjs';
import { electronExecutable, sandboxArguments } from '../../../build/setup/electronBinary.mjs';
import { ROOT } from '../../e2e/fixtures/paths.ts';

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
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
