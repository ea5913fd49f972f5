// @ts-check
import { aptInstall } from './setup/aptInstall.mjs';
import { runCommand } from './setup/command.mjs';
import { SetupFailure } from './setup/setupFailure.mjs';

/** @typedef {import('./setup/command.mjs').CommandOptions} CommandOptions */

/**
 * Whether this machine lets us make a network namespace. Only as root: in a user namespace the app would
 * believe to be root and need its sandbox weakened.
 */
export async function canCloseNetwork() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (await runCommand('unshare', ['--net', 'true'])).exitCode === 0;
}

/**
 * Runs a program in a network namespace of its own, in which loopback is the only interface.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @throws {SetupFailure} where the machine does not allow it
 */
export async function withoutNetwork(program, args, options) {
  if (!(await canCloseNetwork())) {
    throw new SetupFailure(['A network namespace needs Linux and root here. Nothing was run.']);
  }
  if ((await runCommand('ip', ['-Version'])).exitCode !== 0) {
    await aptInstall([['iproute2']], 'Bringing up loopback in a network namespace needs the program "ip".');
  }
  return runCommand(
    'unshare',
    ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', program, ...args],
    options,
  );
}
