import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inProject } from './setup/projectRoot.mjs';

// Unit tests beside the file they test. Whole-app tests are in tests/, run by Playwright.
export default defineConfig({
  root: inProject(),
  envDir: false,
  plugins: [react()],
  test: {
    include: ['{data,main,renderer,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: [inProject('build', 'vitest.setup.ts')],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
