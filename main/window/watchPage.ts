import { setImmediate } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { AppLog } from '../log/appLog.ts';
import { CrashLoop } from './crashLoop.ts';

const SAVED = 'Everything you had saved is still on this computer.';

const PAGE_GONE: MessageBoxOptions = {
  type: 'error',
  title: 'Chartside',
  message: 'The Chartside window stopped working.',
  detail: `${SAVED} Text you were still typing may be lost. An import that was running installed nothing; start it again.`,
  buttons: ['Reload', 'Quit'],
  defaultId: 0,
  cancelId: 0,
};

const PAGE_KEEPS_GOING: MessageBoxOptions = {
  type: 'error',
  title: 'Chartside',
  message: 'The Chartside window stopped working again.',
  detail: `It stopped three times within a minute, so reloading it once more is unlikely to help. ${SAVED}`,
  buttons: ['Quit'],
  defaultId: 0,
  cancelId: 0,
};

const PAGE_HANGS: MessageBoxOptions = {
  type: 'warning',
  title: 'Chartside',
  message: 'Chartside is not responding.',
  detail: `It may be busy with a large file. You can wait, or reload the window. ${SAVED} Reloading stops an import that is running; nothing of it is installed.`,
  buttons: ['Wait', 'Reload'],
  defaultId: 0,
  cancelId: 0,
};

const RELOAD_AFTER_CRASH = 0;
const RELOAD_AFTER_HANG = 1;

/** Says so, with a way on, when the page crashes or hangs. */
export function watchPage(window: BrowserWindow, log: AppLog): void {
  const crashes = new CrashLoop();
  const page = window.webContents;
  let isBeingReplaced = false;
  let hangDialog: AbortController | undefined;

  /** A turn later: loading a page while Chromium still announces the end of the last one would end the whole app. */
  const reload = async () => {
    await setImmediate();
    if (!window.isDestroyed()) page.reload();
  };

  page.on('render-process-gone', async (_event, { reason, exitCode }) => {
    hangDialog?.abort();
    if (reason === 'clean-exit' || isBeingReplaced) return;
    log.event(`page-gone-${reason}`, { exitCode });
    const isLoop = crashes.note(Date.now()) === 'quit-only';
    const { response } = await dialog.showMessageBox(window, isLoop ? PAGE_KEEPS_GOING : PAGE_GONE);
    if (isLoop || response !== RELOAD_AFTER_CRASH) app.quit();
    else await reload();
  });

  page.on('unresponsive', async () => {
    if (hangDialog !== undefined) return;
    log.event('page-unresponsive');
    const asked = new AbortController();
    hangDialog = asked;
    const { response } = await dialog.showMessageBox(window, { ...PAGE_HANGS, signal: asked.signal });
    hangDialog = undefined;
    if (asked.signal.aborted || response !== RELOAD_AFTER_HANG || window.isDestroyed()) return;
    // A page that hangs cannot unload itself: end its process, then load the page anew.
    isBeingReplaced = true;
    page.once('render-process-gone', async () => {
      isBeingReplaced = false;
      await reload();
    });
    page.forcefullyCrashRenderer();
  });

  page.on('responsive', () => hangDialog?.abort());
}
