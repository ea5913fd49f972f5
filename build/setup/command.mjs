// @ts-check
import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './projectRoot.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] the project root where absent
 * @property {NodeJS.ProcessEnv} [env] added to this process's own environment
 * @property {number} [timeLimitMs] the command is killed after this time
 * @property {boolean} [show] pass its output straight to the terminal instead of collecting it
 */

/**
 * @typedef {object} CommandOutcome
 * @property {number} exitCode 0 when it succeeded; -1 when it could not be started, was killed or ran out of time
 * @property {string} output what it printed, both streams in order; empty with `show`
 */

/**
 * Runs a program to its end. Never throws: a program that is missing is an outcome too.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandOutcome>}
 */
export function runCommand(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? PROJECT_ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const timer = options.timeLimitMs ? setTimeout(() => child.kill('SIGKILL'), options.timeLimitMs) : undefined;
    const finish = (/** @type {number} */ exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output });
    };
    child.once('error', error => {
      output += `${error.message}\n`;
      finish(-1);
    });
    child.once('close', code => finish(code ?? -1));
  });
}

/**
 * Runs a JavaScript file with the Node that runs us: the same on every platform, no shell in between.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function runNode(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}

/**
 * Runs npm. Under `npm start` npm says where it is; otherwise it is looked up, on Windows through
 * the shell, because Node refuses to start a `.cmd` file any other way.
 *
 * @param {readonly string[]} args words without spaces or shell characters
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return runNode(npmScript, args, options);
  if (process.platform === 'win32') return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return runCommand('npm', args, options);
}
