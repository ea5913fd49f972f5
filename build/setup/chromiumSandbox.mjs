// @ts-check
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wayToBecomeRoot } from './aptInstall.mjs';
import { runCommand } from './command.mjs';
import { SetupFailure } from './setupFailure.mjs';

const SET_USER_ID = 0o4000;

/**
 * Makes sure Chromium's sandbox can start. It needs either user namespaces, which most Linux systems give everybody,
 * or its helper program owned by root with the set-user-ID bit. The sandbox is never turned off instead.
 * (Linux only. Root runs without it: Chromium allows nothing else.)
 *
 * @param {string} executable the Electron to run
 */
export async function ensureChromiumSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (isReady(helper)) return;
  // Creating one is not enough: some systems allow that and then refuse everything inside.
  if ((await runCommand('unshare', ['--user', '--map-root-user', 'true'])).exitCode === 0) return;
  const asRoot = await wayToBecomeRoot();
  if (asRoot !== undefined) {
    const [program = 'sudo', ...before] = asRoot;
    await runCommand(program, [...before, 'chown', 'root:root', helper]);
    await runCommand(program, [...before, 'chmod', '4755', helper]);
  }
  if (isReady(helper)) return;
  throw new SetupFailure([
    "This system does not let programs make user namespaces, so Electron's sandbox needs the help of root.",
    'Run this once, then the same command again:',
    `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  ]);
}

/** @param {string} helper */
function isReady(helper) {
  const stat = statSync(helper, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & SET_USER_ID) !== 0;
}
