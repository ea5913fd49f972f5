import { expect, test } from 'vitest';
import { FIRST_STATE, formatWindowState, parseWindowState, type WindowState } from './windowState.ts';

test('what was saved is read back', () => {
  const state: WindowState = {
    bounds: { x: -10, y: 5, width: 900, height: 700 },
    isMaximized: true,
    theme: 'dark',
  };
  expect(parseWindowState(formatWindowState(state))).toEqual(state);
});

test.each(['', '{', 'null', '5', '"dark"', '[]', '{"bounds":7,"theme":"purple","isMaximized":"yes"}'])(
  'the spoilt file %j counts as never saved',
  text => expect(parseWindowState(text)).toEqual(FIRST_STATE),
);

test.each([
  ['a missing side', { x: 0, y: 0, width: 900 }],
  ['text for a number', { x: '0', y: 0, width: 900, height: 700 }],
  ['no area', { x: 0, y: 0, width: 0, height: 700 }],
  ['a place no display reaches', { x: 1e9, y: 0, width: 900, height: 700 }],
])('bounds with %s are dropped and the rest kept', (_, bounds) => {
  expect(parseWindowState(JSON.stringify({ bounds, isMaximized: true, theme: 'light' }))).toEqual({
    isMaximized: true,
    theme: 'light',
  });
});
