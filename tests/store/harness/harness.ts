import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import { driverArguments } from '../../../build/driver/driverArguments.mjs';
import { electronExecutable, sandboxArguments } from '../../../build/setup/electronBinary.mjs';
import { cutTornWrites } from '../../../main/start/cutTornWrites.ts';
import { ROOT } from '../../e2e/fixtures/paths.ts';

export { expect } from '@playwright/test';

export interface StoreWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface TestFixtures {
  /** Folder of the profile; the databases live as long as the test. */
  readonly profile: string;
  /** Opens the window on the profile; again after a close or a kill, for restarts. */
  readonly open: () => Promise<StoreWindow>;
  readonly page: Page;
}

interface WorkerFixtures {
  /** Folder with the built page. */
  readonly pages: string;
}

const HARNESS = join(ROOT, 'tests/store/harness');

/** Playwright's `test` with a window that has the store, the workers and nothing else, on a profile of its own. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  pages: [
    // biome's rule on empty patterns does not know Playwright's way to say "no other fixture".
    async ({ browserName: _ }, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'chartside-store-pages-'));
      await build({
        configFile: false,
        root: HARNESS,
        base: './',
        logLevel: 'error',
        worker: { format: 'es' },
        build: { outDir, emptyOutDir: true, rollupOptions: { input: join(HARNESS, 'page.html') }, target: 'chrome142' },
      });
      await use(outDir);
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  profile: async ({ pages: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'chartside-store-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  open: async ({ pages, profile }, use) => {
    const started: ElectronApplication[] = [];
    await use(async () => {
      // As main does before it opens a page.
      await cutTornWrites(profile);
      const app = await launch(pages, profile);
      started.push(app);
      const page = await app.firstWindow();
      await page.waitForFunction(() => document.title === 'Store ready');
      return { app, page };
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
  page: async ({ open }, use) => use((await open()).page),
});

function launch(pages: string, profile: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: true,
    args: [...driverArguments(), ...sandboxArguments(), join(HARNESS, 'main.cjs')],
    env: { ...environment(), CHARTSIDE_STORE_PAGES: pages, CHARTSIDE_STORE_PROFILE: profile },
    timeout: 60_000,
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
