// @ts-check
import { spawn } from 'node:child_process';
import { SetupFailure } from './setupFailure.mjs';

const START_LIMIT_MS = 20_000;
/** @type {readonly NodeJS.Signals[]} */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SCREEN = '1920x1200x24';

/** Whether a window would have nowhere to appear. */
export function hasNoScreen() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Runs some work with a screen: the person's own, or a virtual one that ends with the work.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {{ alwaysVirtual?: boolean }} [options] tests keep off the person's screen
 * @returns {Promise<T>}
 */
export async function withScreen(work, options = {}) {
  const virtual = hasNoScreen() || (options.alwaysVirtual === true && process.platform === 'linux');
  if (!virtual) return work();
  const display = await startVirtualDisplay();
  const before = { DISPLAY: process.env.DISPLAY, WAYLAND_DISPLAY: process.env.WAYLAND_DISPLAY };
  delete process.env.WAYLAND_DISPLAY;
  process.env.DISPLAY = display.name;
  try {
    return await work();
  } finally {
    display.stop();
    restore('DISPLAY', before.DISPLAY);
    restore('WAYLAND_DISPLAY', before.WAYLAND_DISPLAY);
  }
}

/**
 * Starts Xvfb on a display number it picks itself.
 *
 * @returns {Promise<{ name: string, stop: () => void }>} `name` is for the DISPLAY variable
 */
function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      // Its own group: Ctrl+C in the terminal must reach the app first, and the screen only after it.
      detached: true,
    });
    let complaints = '';
    server.stderr?.on('data', chunk => {
      complaints += chunk;
    });
    const stop = () => void server.kill('SIGTERM');
    process.once('exit', stop);
    for (const signal of ENDING_SIGNALS) process.on(signal, endUnlessAnotherListens);
    const giveUp = (/** @type {string} */ why) => {
      stop();
      reject(new SetupFailure([complaints.trim(), `The virtual display (Xvfb) ${why}.`].filter(line => line !== '')));
    };
    const timer = setTimeout(() => giveUp('did not start in time'), START_LIMIT_MS);
    server.once('error', error => giveUp(`could not be started: ${error.message}`));
    server.once('exit', code => giveUp(`ended with code ${code}`));
    server.stdio[3]?.once('data', number => {
      clearTimeout(timer);
      server.unref();
      resolve({ name: `:${String(number).trim()}`, stop });
    });
  });
}

/**
 * A signal nobody listens to ends Node without its 'exit' event, and the screen would stay behind.
 *
 * @param {NodeJS.Signals} signal
 */
function endUnlessAnotherListens(signal) {
  if (process.listenerCount(signal) === 1) process.exit(130);
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
