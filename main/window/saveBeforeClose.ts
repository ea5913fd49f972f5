import type { BrowserWindow } from 'electron';

/** A page that hangs, or a share that does not answer, must not keep the window open for ever. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Holds the closing of the window up until the page has written what the person did last, and has saved what is in no
 * snapshot yet. A page that crashed or is still loading has nothing to write.
 *
 * @param askPage asks the page; it answers by `app:readyToClose`, and the preload does where the page hears no commands.
 * @returns to be called when the page says it is ready
 */
export function saveBeforeClose(window: BrowserWindow, askPage: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  const closeNow = () => {
    if (timer === undefined || isReady) return;
    clearTimeout(timer);
    isReady = true;
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', event => {
    const { webContents: page } = window;
    if (isReady || page.isCrashed() || page.isLoadingMainFrame()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(closeNow, LONGEST_WAIT_MS);
    askPage();
  });
  return closeNow;
}
