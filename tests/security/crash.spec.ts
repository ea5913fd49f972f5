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

/**
 * What `script` answers in the page, asked of main: the test driver gives up on a page that crashed. `undefined` while
 * there is no page to ask; a question that meets its end is never answered, so nobody waits for it long.
 */
function askPage(app: ElectronApplication, script: string): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, question) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined || page.isCrashed() || page.isLoading()) return undefined;
    const noAnswer = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 500));
    return Promise.race([page.executeJavaScript(question), noAnswer]);
  }, script);
}

async function pageRuns(app: ElectronApplication): Promise<boolean> {
  return (await askPage(app, 'document.body.childElementCount > 0')) === true;
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
  expect(await askPage(app, 'document.body.dataset.before = "the old page"')).toBe('the old page');
  await hang();
  await expect.poll(async () => (await dialogsOf(app)).length).toBe(2);
  await expect.poll(() => askPage(app, 'document.body.dataset.before ?? "a new page"')).toBe('a new page');
  expect(await dialogsOf(app)).toEqual([
    { message: 'Chartside is not responding.', buttons: ['Wait', 'Reload'] },
    { message: 'Chartside is not responding.', buttons: ['Wait', 'Reload'] },
  ]);
});
