import type { BrowserWindow } from 'electron';

export interface SaveBeforeCloseOptions {
  /** Whether there is anything the page should save first. */
  readonly isUnsaved: () => boolean;
  /** Asks the page; it answers by `app:readyToClose`. */
  readonly askPage: () => void;
}

/** A page that hangs, or a share that does not answer, must not keep the window open for ever. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Holds the closing of the window up until the page has saved what is in no snapshot yet.
 *
 * @returns to be called when the page says it is ready
 */
export function saveBeforeClose(window: BrowserWindow, { isUnsaved, askPage }: SaveBeforeCloseOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  const closeNow = () => {
    if (timer === undefined || isReady) return;
    clearTimeout(timer);
    isReady = true;
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', event => {
    if (isReady || window.webContents.isCrashed() || !(isUnsaved() || timer !== undefined)) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(closeNow, LONGEST_WAIT_MS);
    askPage();
  });
  return closeNow;
}
