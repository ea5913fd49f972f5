import { expect, sharedTest as test } from './fixtures/refusals.ts';

/** Raw request targets; the page's own URL parser would tidy some of them before they are sent. */
const NOT_THERE = [
  '/no-such-file.js',
  '/assets',
  '/assets/',
  '/INDEX.HTML',
  '/index.html/',
  '/index.html%00.js',
  '/../package.json',
  '/../main/main.cjs',
  '/assets/../../main/main.cjs',
  '/%2e%2e/main/main.cjs',
  '/..%2fmain%2fmain.cjs',
  '/%252e%252e/main/main.cjs',
  '/..%5cmain%5cmain.cjs',
  '/..\\main\\main.cjs',
  '/.%00./main/main.cjs',
  '//etc/passwd',
  '/etc/passwd',
  '/C:/Windows/win.ini',
  '/%43%3a/Windows/win.ini',
  '/%c0%ae%c0%ae/main/main.cjs',
  '/package.json',
  '/main.cjs',
];

test('nothing but the built page is served, by whatever path', async ({ page }) => {
  const statuses = await page.evaluate(
    paths => Promise.all(paths.map(async path => [path, (await fetch(`app://chartside${path}`)).status])),
    NOT_THERE,
  );
  expect(statuses).toEqual(NOT_THERE.map(path => [path, 404]));
});

test('asking from main with the path as written is answered the same', async ({ app }) => {
  const statuses = await app.evaluate(
    async ({ net }, paths) =>
      Promise.all(paths.map(async path => [path, (await net.fetch(`app://chartside${path}`)).status])),
    NOT_THERE,
  );
  expect(statuses).toEqual(NOT_THERE.map(path => [path, 404]));
});

test('another host of the scheme, or another method, gets nothing', async ({ app }) => {
  const answers = await app.evaluate(async ({ net }) => {
    const status = (url: string, method: string) =>
      net.fetch(url, { method }).then(
        answer => String(answer.status),
        error => String(error),
      );
    return {
      otherHost: await status('app://other/', 'GET'),
      post: await status('app://chartside/', 'POST'),
      remove: await status('app://chartside/index.html', 'DELETE'),
    };
  });
  expect(answers).toEqual({
    otherHost: expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    post: '405',
    remove: '405',
  });
});

test('the page and its files come with every header of safety and their own type', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const own = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
    return Promise.all(
      ['app://chartside/', ...own, ...sheets, 'app://chartside/no-such-file'].map(async url => {
        const { headers } = await fetch(url);
        return { type: headers.get('content-type'), headers: Object.fromEntries(headers) };
      }),
    );
  });
  expect(new Set(answers.map(({ type }) => type))).toEqual(
    new Set([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'text/plain; charset=utf-8',
    ]),
  );
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  }
});

test('a start asks for a handful of scripts, not for one of each shared module', async ({ page }) => {
  expect(await page.locator('script[src], link[rel=modulepreload]').count()).toBeLessThanOrEqual(6);
});

test('the page is a secure, isolated place of its own', async ({ page }) => {
  expect(await page.evaluate(() => [origin, isSecureContext, crossOriginIsolated])).toEqual([
    'app://chartside',
    true,
    true,
  ]);
  // Nothing could stay behind in it and answer for the app later.
  expect(
    await page.evaluate(() =>
      navigator.serviceWorker.register('app://chartside/index.html').then(
        () => 'registered',
        (error: Error) => error.name,
      ),
    ),
  ).not.toBe('registered');
});
