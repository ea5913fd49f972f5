import { defineConfig } from '@playwright/test';

const RESULTS = '../out/reports';

/** Whole-app tests in the real Electron. Each test has a profile of its own, so files run side by side. */
export default defineConfig({
  testDir: '.',
  outputDir: '../out/test-results',
  // One core each for the machine the project promises to run on; nothing is retried into green.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 60_000,
  // A campaign at full size takes as long as it takes; each of its tests has a limit of its own.
  globalTimeout: process.env.CHARTSIDE_CAMPAIGN === undefined ? 14 * 60_000 : 0,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? `${RESULTS}/app.json` }]],
  use: { actionTimeout: 15_000, screenshot: 'only-on-failure', trace: 'off' },
});
