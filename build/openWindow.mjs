// @ts-check
import { runCommand } from './setup/command.mjs';
import { sandboxArguments } from './setup/electronBinary.mjs';

/** @typedef {import('./startOptions.mjs').StartOptions} StartOptions */

/**
 * The words the app is started with. `--import` comes last: every word after it is a file.
 *
 * @param {Pick<StartOptions, 'dataDir' | 'importFiles'>} options
 * @returns {string[]}
 */
export function appArguments({ dataDir, importFiles }) {
  return [
    ...sandboxArguments(),
    '.',
    ...(dataDir === undefined ? [] : [`--data-dir=${dataDir}`]),
    ...(importFiles.length === 0 ? [] : ['--import', ...importFiles]),
  ];
}

/**
 * Opens the app on the person's screen until they close it.
 *
 * @param {string} executable
 * @param {StartOptions} options
 * @returns {Promise<number>} the app's exit code
 */
export async function openWindow(executable, options) {
  console.log('Opening Chartside. Close its window to end.');
  const { exitCode } = await runCommand(executable, appArguments(options), { show: true });
  return exitCode === 0 ? 0 : 1;
}
