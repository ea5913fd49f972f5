import { expect, test } from 'vitest';
import { type KeyPress, type ListMove, listMoveOf, NO_ROW, readingMoveOf, rowAfter } from './resultKeys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

const walk = (from: number, moves: readonly ListMove['kind'][], rows = 50, rowsInView = 10) =>
  moves.reduce((active, kind) => rowAfter(active, { kind }, { rows, rowsInView }), from);

test('arrows go one row at a time and stop at both ends', () => {
  expect(walk(0, ['next', 'next', 'previous'])).toBe(1);
  expect(walk(0, ['previous'])).toBe(0);
  expect(walk(49, ['next'])).toBe(49);
});

test('the first Down from an empty box reaches the first row, the first Up the last', () => {
  expect(walk(NO_ROW, ['next'])).toBe(0);
  expect(walk(NO_ROW, ['previous'])).toBe(49);
});

test('a page keeps one row in sight and stops at the ends', () => {
  expect(walk(0, ['page-down'])).toBe(9);
  expect(walk(0, ['page-down', 'page-down', 'page-up'])).toBe(9);
  expect(walk(45, ['page-down'])).toBe(49);
  expect(walk(3, ['page-up'])).toBe(0);
  expect(walk(3, ['page-down'], 50, 1)).toBe(4);
});

test('Home and End reach the first and the last row', () => {
  expect(walk(20, ['first'])).toBe(0);
  expect(walk(20, ['last'])).toBe(49);
});

test('no key makes a row active in an empty list', () => {
  expect(walk(NO_ROW, ['next', 'last', 'page-down'], 0)).toBe(NO_ROW);
});

test('selecting text with Shift and jumping by word with Ctrl stay with the box', () => {
  expect(listMoveOf(press('Home'))).toEqual({ kind: 'first' });
  expect(listMoveOf(press('Home', { shiftKey: true }))).toBeUndefined();
  expect(listMoveOf(press('ArrowDown', { ctrlKey: true }))).toBeUndefined();
  expect(listMoveOf(press('a'))).toBeUndefined();
});

test('Alt+Up and Alt+Down move among the hits, Alt+Left is history', () => {
  expect(readingMoveOf(press('ArrowDown', { altKey: true }))).toEqual({ kind: 'next' });
  expect(readingMoveOf(press('ArrowUp', { altKey: true }))).toEqual({ kind: 'previous' });
  expect(readingMoveOf(press('ArrowLeft', { altKey: true }))).toBeUndefined();
  expect(readingMoveOf(press('ArrowDown'))).toBeUndefined();
});
