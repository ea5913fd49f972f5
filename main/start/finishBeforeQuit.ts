import { app } from 'electron';

const LONGEST_WAIT_MS = 2000;

/** Lets `finish` write what is still in memory before the app ends, but never holds the end up for long. */
export function finishBeforeQuit(finish: () => Promise<unknown>): void {
  let isFinished = false;
  app.on('will-quit', event => {
    if (isFinished) return;
    event.preventDefault();
    const tooLong = new Promise(resolve => setTimeout(resolve, LONGEST_WAIT_MS));
    void Promise.race([finish(), tooLong]).finally(() => {
      isFinished = true;
      app.quit();
    });
  });
}
