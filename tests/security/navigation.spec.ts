import type { Page } from '@playwright/test';
import { expect, sharedTest as test } from './fixtures/refusals.ts';

const OUTSIDE = 'https://example.invalid/';

async function staysHere(page: Page, leave: (url: string) => void, url: string): Promise<void> {
  const before = await page.evaluate(() => `${location.origin}${location.pathname}`);
  await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
  await page.evaluate(leave, url);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => `${location.origin}${location.pathname}`)).toBe(before);
  // The very same document: it was not left and come back to.
  expect(await page.locator('body[data-still-here]').count()).toBe(1);
}

const ELSEWHERE = [OUTSIDE, 'file:///etc/passwd', 'data:text/html,x', 'app://chartside/assets/', 'app://other/'];

test('the page goes nowhere by its address, by a link or by a form', async ({ page }) => {
  for (const url of ELSEWHERE) await staysHere(page, target => location.assign(target), url);
  await staysHere(
    page,
    url => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = 'x';
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      const form = document.createElement('form');
      form.action = url;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    },
    OUTSIDE,
  );
});

test('no second window opens', async ({ app, page }) => {
  const opened = await page.evaluate(
    urls => urls.map(url => window.open(url) !== null),
    [OUTSIDE, 'about:blank', 'app://chartside/'],
  );
  expect(opened).toEqual([false, false, false]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a frame shows nothing, and a blank one gets no bridge', async ({ page }) => {
  const frames = await page.evaluate(
    urls =>
      Promise.all(
        urls.map(
          url =>
            new Promise<string>(resolve => {
              const frame = document.createElement('iframe');
              frame.onload = () => {
                try {
                  const bridge = typeof frame.contentWindow?.chartside;
                  const text = frame.contentDocument?.body?.textContent ?? '';
                  resolve(`readable, bridge ${bridge}, text "${text}"`);
                } catch {
                  resolve('refused');
                }
                frame.remove();
              };
              frame.src = url;
              document.body.append(frame);
            }),
        ),
      ),
    ['https://example.invalid/', 'app://chartside/', 'about:blank'],
  );
  expect(frames).toEqual(['refused', 'refused', 'readable, bridge undefined, text ""']);
});

test('a webview is an unknown element', async ({ app, page }) => {
  const kind = await page.evaluate(url => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    document.body.append(view);
    const name = view.constructor.name;
    view.remove();
    return name;
  }, OUTSIDE);
  expect(kind).toBe('HTMLElement');
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('main itself cannot load the web into a window', async ({ app }) => {
  const answer = await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false });
    const outcome = await window.loadURL(url).then(
      () => 'loaded',
      error => String(error),
    );
    window.destroy();
    return outcome;
  }, OUTSIDE);
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the page may load itself again', async ({ page }) => {
  await page.evaluate(() => document.body.setAttribute('data-still-here', ''));
  await page.evaluate(() => location.reload());
  await expect(page.locator('body:not([data-still-here])')).toHaveCount(1);
});
