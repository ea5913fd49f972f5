import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packedReleases } from './packedReleases.ts';
import { packedSynonyms } from './packedSynonyms.ts';
import { inProject } from './setup/projectRoot.mjs';
import { preloadTheApp, START_CHUNKS, START_ENTRIES } from './startChunks.ts';

// The page and its workers, as served from app://chartside/.
export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  // .env files would be one more way for a machine to change what is built.
  envDir: false,
  plugins: [react(), preloadTheApp()],
  worker: {
    format: 'es',
    plugins: () => [packedSynonyms(), packedReleases()],
    // What is packed while building takes its seconds on purpose.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // In the app the page comes from app://chartside/, so the hot-reload socket must be told where the server is.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, hmr: { host: '127.0.0.1', clientPort: 5173 } },
  build: {
    outDir: inProject('dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome142',
    // The content security policy allows files of the app only: no data: fonts, no inline scripts.
    assetsInlineLimit: 0,
    // One style sheet, named by the page: what is loaded later must not wait for its own.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: START_ENTRIES, output: { codeSplitting: START_CHUNKS } },
  },
});
