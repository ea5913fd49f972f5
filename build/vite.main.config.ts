import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { inProject } from './setup/projectRoot.mjs';

// The shell: one CommonJS file, with everything but Electron and Node inside it.
export default defineConfig({
  root: inProject(),
  publicDir: false,
  envDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: inProject('main', 'main.ts'),
    outDir: inProject('dist', 'main'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron', /^electron\//, /^node:/, ...builtinModules],
      output: { format: 'cjs', entryFileNames: 'main.cjs', codeSplitting: false },
    },
  },
});
