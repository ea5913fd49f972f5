import { afterEach, beforeEach, expect } from 'vitest';

// A warning nobody asserts on is a defect nobody sees: it fails the test that caused it.
// A test that expects one replaces console.warn or console.error with vi.spyOn itself.
const realWarn = console.warn;
const realError = console.error;
let unexpected: string[] = [];

const record =
  (name: string) =>
  (...words: unknown[]): void => {
    unexpected.push(`${name}: ${words.map(String).join(' ')}`);
  };

beforeEach(() => {
  unexpected = [];
  console.warn = record('console.warn');
  console.error = record('console.error');
});

afterEach(() => {
  console.warn = realWarn;
  console.error = realError;
  expect(unexpected, 'the test printed warnings or errors it does not expect').toEqual([]);
});
