import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inProject } from './setup/projectRoot.mjs';

/** Folders whose modules keep something between calls: open databases, workers, the shell's guards. */
const KEEPS_STATE = ['data/store', 'main', 'renderer/{app,hooks,shell,workers}'].map(
  folder => `${folder}/**/*.test.{ts,tsx}`,
);

// Unit tests beside the file they test. Whole-app tests are in tests/, run by Playwright.
export default defineConfig({
  root: inProject(),
  envDir: false,
  plugins: [react()],
  test: {
    setupFiles: [inProject('build', 'vitest.setup.ts')],
    restoreMocks: true,
    unstubGlobals: true,
    // Left to itself vitest keeps one processor back, which on two is half of them.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      // A thread for each file is there sooner than a process.
      { extends: true, test: { name: 'state', include: KEEPS_STATE, environment: 'node', pool: 'threads' } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{data,renderer,build}/**/*.test.{ts,tsx}'],
          exclude: KEEPS_STATE,
          environment: 'node',
          // Modules are loaded once a process and not once a file: half of the time of a run was loading them.
          isolate: false,
        },
      },
    ],
  },
});
