import { expect, test } from 'vitest';
import { textAfter } from './textAfter.ts';

const box = (value: string, selectionStart: number | null, selectionEnd = selectionStart) => ({
  value,
  selectionStart,
  selectionEnd,
});

test('a letter comes in where the caret is', () => {
  expect(textAfter(box('walkr', 4), 'e')).toBe('walker');
  expect(textAfter(box('walke', 5), 'r')).toBe('walker');
  expect(textAfter(box('', 0), 'w')).toBe('w');
});

test('what is selected is replaced', () => {
  expect(textAfter(box('left knee', 0, 4), 'r')).toBe('r knee');
});

test('a box that tells no caret gets the letter at its end', () => {
  expect(textAfter(box('walke', null), 'r')).toBe('walker');
});
