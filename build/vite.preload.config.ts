import { defineConfig } from 'vite';
import { inProject } from './setup/projectRoot.mjs';

// The bridge: one CommonJS file, because a sandboxed preload can load nothing but "electron".
export default defineConfig({
  root: inProject(),
  publicDir: false,
  envDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: inProject('main', 'preload', 'preload.ts'),
    outDir: inProject('dist', 'preload'),
    emptyOutDir: true,
    target: 'chrome142',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
});
