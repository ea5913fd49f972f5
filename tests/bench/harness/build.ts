import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../e2e/fixtures/paths.ts';

/** Bundles the bench page and puts it, the empty page and the main script where the harness finds them. */
export async function buildHarness(): Promise<string> {
  const source = join(ROOT, 'tests/bench/harness');
  const outDir = join(ROOT, 'dist/bench');
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rollupOptions: { input: join(source, 'bench.html') }, minify: true },
  });
  copyFileSync(join(source, 'empty.html'), join(outDir, 'empty.html'));
  return outDir;
}
