import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures/refusals.ts';

declare global {
  var answersToDialogs: number[];
  var dialogsShown: { message: string; buttons: string[] }[];
}

/** Answers the dialogs of the shell with `buttons`, one after the other, and remembers what they said. */
async function answerDialogs(app: ElectronApplication, buttons: readonly number[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    globalThis.answersToDialogs = [...answers];
    globalThis.dialogsShown = [];
    const answer = async (_window: unknown, options: Electron.MessageBoxOptions) => {
      globalThis.dialogsShown.push({ message: options.message, buttons: options.buttons ?? [] });
      return { response: globalThis.answersToDialogs.shift() ?? 0, checkboxChecked: false };
    };
    dialog.showMessageBox = answer as typeof dialog.showMessageBox;
  }, buttons);
}

function dialogsOf(app: ElectronApplication) {
  return app.evaluate(() => globalThis.dialogsShown);
}

function crashPage(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
}

/** Whether the page is there and runs, asked of main: the test driver gives up on a page that crashed. */
function pageRuns(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined || window.webContents.isCrashed() || window.webContents.isLoading()) return false;
    return window.webContents.executeJavaScript('document.body.childElementCount > 0');
  });
}

test('a page that crashed is offered again, and comes back', async ({ app }) => {
  await answerDialogs(app, [0]);
  await crashPage(app);
  await expect
    .poll(() => dialogsOf(app))
    .toEqual([{ message: 'The Chartside window stopped working.', buttons: ['Reload', 'Quit'] }]);
  await expect.poll(() => pageRuns(app)).toBe(true);
});

test('after the third crash within a minute there is no reload to loop in', async ({ app }) => {
  await answerDialogs(app, [0, 0, 0]);
  const closed = app.waitForEvent('close');
  const shown: string[][] = [];
  for (let crash = 1; crash <= 2; crash += 1) {
    await crashPage(app);
    await expect.poll(async () => (await dialogsOf(app)).length).toBe(crash);
    await expect.poll(() => pageRuns(app)).toBe(true);
    shown.push(...(await dialogsOf(app)).slice(crash - 1).map(({ buttons }) => buttons));
  }
  expect(shown).toEqual([
    ['Reload', 'Quit'],
    ['Reload', 'Quit'],
  ]);
  await crashPage(app).catch(() => undefined);
  await closed;
});

test('a page that hangs can be waited for or loaded again', async ({ app }) => {
  await answerDialogs(app, [0, 1]);
  const hang = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive'));
  await hang();
  await expect.poll(async () => (await dialogsOf(app)).length).toBe(1);
  expect(await pageRuns(app)).toBe(true);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.dataset.before = "1"'),
  );
  await hang();
  await expect.poll(async () => (await dialogsOf(app)).length).toBe(2);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        if (page === undefined || page.isCrashed() || page.isLoading()) return 'not there';
        return page.executeJavaScript('document.body.dataset.before ?? "a new page"');
      }),
    )
    .toBe('a new page');
  expect(await dialogsOf(app)).toEqual([
    { message: 'Chartside is not responding.', buttons: ['Wait', 'Reload'] },
    { message: 'Chartside is not responding.', buttons: ['Wait', 'Reload'] },
  ]);
});
