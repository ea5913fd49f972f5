// @ts-check
import { bundleApp } from './bundle.mjs';
import { runNode } from './setup/command.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';
import { withScreen } from './setup/virtualDisplay.mjs';

// Measures the budgets in real Electron, side by side in one run; exit code 1 where one is missed. Words after
// `npm run bench --` name the measures to run alone.
await runScript(async () => {
  await setUp({ virtualDisplay: true });
  await bundleApp();
  const tsx = inProject('node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = [inProject('tests', 'bench', 'run.ts'), ...process.argv.slice(2)];
  const outcome = await withScreen(() => runNode(tsx, run, { show: true }), { alwaysVirtual: true });
  return outcome.exitCode;
});
