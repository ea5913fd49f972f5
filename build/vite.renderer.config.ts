import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inProject } from './setup/projectRoot.mjs';

// The page and its workers, as served from app://chartside/.
export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  // .env files would be one more way for a machine to change what is built.
  envDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  // In the app the page comes from app://chartside/, so the hot-reload socket must be told where the server is.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, hmr: { host: '127.0.0.1', clientPort: 5173 } },
  build: {
    outDir: inProject('dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome142',
    // The content security policy allows files of the app only: no data: fonts, no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
