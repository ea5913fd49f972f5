import { setImmediate, setTimeout } from 'node:timers/promises';
import { app } from 'electron';

const LONGEST_WAIT_MS = 2000;

/** Lets `finish` write what is still in memory before the app ends, but never holds the end up for long. */
export function finishBeforeQuit(finish: () => Promise<unknown>): void {
  let isFinished = false;
  app.on('will-quit', async event => {
    if (isFinished) return;
    event.preventDefault();
    await Promise.race([finish(), setTimeout(LONGEST_WAIT_MS, undefined, { ref: false })]);
    // Electron ignores `quit` while it is still announcing the one just prevented, and the app would never end.
    await setImmediate();
    isFinished = true;
    app.quit();
  });
}
