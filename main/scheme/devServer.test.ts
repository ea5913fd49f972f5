import { expect, test } from 'vitest';
import { readDevServer } from './devServer.ts';

test('a loopback server is used in a checkout', () => {
  expect(readDevServer('http://127.0.0.1:5173', false)).toEqual({
    httpOrigin: 'http://127.0.0.1:5173',
    socketOrigin: 'ws://127.0.0.1:5173',
  });
});

test('a packaged app has no hot reload, whatever the environment says', () => {
  expect(readDevServer('http://127.0.0.1:5173', true)).toBeUndefined();
});

test.each([
  undefined,
  '',
  'yes',
  'http://127.0.0.1',
  'https://127.0.0.1:5173',
  'http://localhost:5173',
  'http://10.0.0.7:5173',
  'http://example.com:5173',
  'http://127.0.0.1.example.com:5173',
  'http://127.0.0.1:5173@example.com:80',
  'http://user:secret@127.0.0.1:5173',
])('%j is not a server to trust', setting => expect(readDevServer(setting, false)).toBeUndefined());
