// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundlePart, watchPart } from './bundle.mjs';
import { appArguments } from './openWindow.mjs';
import { inProject, PROJECT_ROOT } from './setup/projectRoot.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';
import { withScreen } from './setup/virtualDisplay.mjs';
import { readStartOptions } from './startOptions.mjs';

// The page comes from vite's server with hot reload; a change in main/ builds the shell anew and restarts the app.
await runScript(async () => {
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const electron = await setUp();
  return withScreen(() => develop(electron.executable, options));
});

/**
 * @param {string} executable
 * @param {import('./startOptions.mjs').StartOptions} options
 */
async function develop(executable, options) {
  const { createServer } = await import('vite');
  const server = await createServer({ configFile: inProject('build', 'vite.renderer.config.ts'), mode: 'development' });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  console.log(`The page is served from ${address}. Close the window or press Ctrl+C to end.`);
  await bundlePart('preload');
  /** @type {(exitCode: number) => void} */
  let finish = () => undefined;
  const finished = new Promise(resolve => {
    finish = resolve;
  });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let current;
  const restart = async () => {
    const before = current;
    current = undefined;
    if (before !== undefined && before.exitCode === null) {
      before.kill();
      await once(before, 'exit');
    }
    const app = spawn(executable, appArguments(options), {
      cwd: PROJECT_ROOT,
      stdio: 'inherit',
      env: { ...process.env, CHARTSIDE_DEV_SERVER: address },
    });
    current = app;
    // Only the person ends the app: the one we ended ourselves is no longer the current one.
    app.once('exit', exitCode => {
      if (current === app) finish(exitCode ?? 0);
    });
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => current?.kill());
  const watcher = await watchPart('main', restart);
  const exitCode = await finished;
  await watcher.close();
  await server.close();
  return exitCode;
}
