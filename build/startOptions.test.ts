import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readStartOptions } from './startOptions.mjs';

const HERE = import.meta.dirname;

test('with no words the app simply starts', () => {
  expect(readStartOptions([], HERE)).toEqual({ stay: false, help: false, dataDir: undefined, importFiles: [] });
});

test('files are found from the folder the person stands in, and other options may follow them', () => {
  const options = readStartOptions(['--import', 'start.mjs', './test.mjs', '--stay', '--data-dir=profile'], HERE);
  expect(options.importFiles).toEqual([resolve(HERE, 'start.mjs'), resolve(HERE, 'test.mjs')]);
  expect(options.stay).toBe(true);
  expect(options.dataDir).toBe(resolve(HERE, 'profile'));
});

test.each([
  [['--import', 'no-such.zip'], /no-such\.zip/],
  [['--import'], /at least one file/],
  [['--import', '--stay'], /at least one file/],
  [['--data-dir'], /needs a folder/],
  [['--sty'], /"--sty" is not an option/],
  [['release.zip'], /"release\.zip" is not an option/],
])('%j is refused in words', (words, message) => {
  expect(() => readStartOptions(words, HERE)).toThrow(message);
});
