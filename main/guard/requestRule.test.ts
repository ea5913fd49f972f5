import { expect, test } from 'vitest';
import { isRequestAllowed } from './requestRule.ts';

const SHIPPED = { isPackaged: true, devServer: undefined };
const CHECKOUT = { isPackaged: false, devServer: undefined };
const HOT_RELOAD = {
  isPackaged: false,
  devServer: { httpOrigin: 'http://127.0.0.1:5173', socketOrigin: 'ws://127.0.0.1:5173' },
};

const OUTSIDE = [
  'http://127.0.0.1:5174/',
  'http://localhost:5173/',
  'https://127.0.0.1:5173/',
  'http://127.0.0.1:5173@example.com/',
  'https://example.invalid/',
  'ws://example.invalid/',
  'ftp://example.invalid/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:https://example.invalid/1',
  'chrome://gpu/',
  'chrome-extension://abc/x.js',
  'about:blank',
  'app://other/',
  'app://chartside.example.com/',
  'nonsense',
];

test('the app may always ask for its own files', () => {
  for (const rule of [SHIPPED, CHECKOUT, HOT_RELOAD]) {
    expect(isRequestAllowed('app://chartside/assets/index.js', rule)).toBe(true);
  }
});

test.each(OUTSIDE)('%s is refused, packaged or not', url => {
  expect([SHIPPED, CHECKOUT, HOT_RELOAD].map(rule => isRequestAllowed(url, rule))).toEqual([false, false, false]);
});

test('developer tools open in a checkout only', () => {
  const url = 'devtools://devtools/bundled/devtools_app.html';
  expect([SHIPPED, CHECKOUT].map(rule => isRequestAllowed(url, rule))).toEqual([false, true]);
});

test('the hot-reload server is reached only when it is named', () => {
  for (const url of ['http://127.0.0.1:5173/@vite/client', 'ws://127.0.0.1:5173/?token=x']) {
    expect([SHIPPED, CHECKOUT, HOT_RELOAD].map(rule => isRequestAllowed(url, rule))).toEqual([false, false, true]);
  }
});
