import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { commandOf, isCharacter, type KeyPress, printedKeys } from './keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  [press('/'), 'focus-search'],
  [press('k', { ctrlKey: true }), 'focus-search'],
  [press('K', { ctrlKey: true }), 'focus-search'],
  [press('?', { shiftKey: true }), 'show-keyboard-map'],
  [press('ArrowLeft', { altKey: true }), 'go-back'],
  [press('ArrowRight', { altKey: true }), 'go-forward'],
  [press('=', { ctrlKey: true }), 'text-larger'],
  [press('+', { ctrlKey: true, shiftKey: true }), 'text-larger'],
  [press('-', { ctrlKey: true }), 'text-smaller'],
  [press('0', { ctrlKey: true }), 'text-reset'],
  [press(',', { ctrlKey: true }), 'open-settings'],
] as const)('%j runs %s', (keys, command) => {
  expect(commandOf(keys, false)).toBe(command);
});

test('on a Mac the Command key takes the place of Ctrl, and Ctrl does nothing', () => {
  expect(commandOf(press('k', { metaKey: true }), true)).toBe('focus-search');
  expect(commandOf(press('k', { ctrlKey: true }), true)).toBeUndefined();
  expect(printedKeys('Mod+K', true)).toBe('⌘+K');
});

test('plain letters, plain arrows and keys of the pages are no commands of the app', () => {
  for (const key of ['k', 'ArrowLeft', 'ArrowDown', 'Enter', 'Escape', '0']) {
    expect(commandOf(press(key), false), key).toBeUndefined();
  }
});

test('a dead key, a function key or a chord is not a character to search for', () => {
  expect(isCharacter(press('j'))).toBe(true);
  expect(isCharacter(press('é'))).toBe(true);
  for (const keys of [press('F5'), press('Tab'), press('Dead'), press('c', { ctrlKey: true })]) {
    expect(isCharacter(keys), keys.key).toBe(false);
  }
});

test('no shortcut is given to two commands', () => {
  const keys = COMMANDS.flatMap(command => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
