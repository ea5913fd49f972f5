import { expect, test } from 'vitest';
import { CrashLoop } from './crashLoop.ts';

test('the third crash within a minute no longer offers a reload', () => {
  const loop = new CrashLoop();
  expect([0, 20_000, 59_999].map(ms => loop.note(ms))).toEqual(['offer-reload', 'offer-reload', 'quit-only']);
});

test('crashes a minute apart each offer a reload', () => {
  const loop = new CrashLoop();
  expect([0, 30_000, 60_000, 90_000, 120_000].map(ms => loop.note(ms))).toEqual(Array(5).fill('offer-reload'));
});
