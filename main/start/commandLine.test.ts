import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { argumentsOnFolder, readCommandLine } from './commandLine.ts';

const HOME = resolve('/home/coder');

function read(args: readonly string[], dataFolderSetting?: string) {
  return readCommandLine({ args, workingFolder: HOME, dataFolderSetting });
}

test('a plain start names no file and no folder', () => {
  expect(read(['.'])).toEqual({ importFiles: [], dataFolder: undefined });
});

test('every path after --import is a file, until the next flag', () => {
  expect(read(['.', '--import', 'a.zip', '../b.txt', '--no-sandbox', 'c.zip']).importFiles).toEqual([
    resolve(HOME, 'a.zip'),
    resolve(HOME, '../b.txt'),
  ]);
});

test('--import works after a bare -- too, as npm and shells pass it', () => {
  expect(read(['.', '--', '--import', 'a.zip']).importFiles).toEqual([resolve(HOME, 'a.zip')]);
  expect(read(['.', '--import', 'a.zip', '--', 'b.zip']).importFiles).toEqual([resolve(HOME, 'a.zip')]);
});

test('--import may be said several times and with an equals sign', () => {
  expect(read(['--import=a.zip', '--import', 'b.zip', '--x', '--import', 'c.zip']).importFiles).toEqual(
    ['a.zip', 'b.zip', 'c.zip'].map(name => resolve(HOME, name)),
  );
});

test('names with spaces, a dash in front, or an absolute path are taken as they are', () => {
  const absolute = resolve('/data/HCPCS 2025.zip');
  expect(read(['--import', absolute, '-odd.txt', 'my file.zip']).importFiles).toEqual([
    absolute,
    resolve(HOME, '-odd.txt'),
    resolve(HOME, 'my file.zip'),
  ]);
});

test('--import without a file, or with an empty one, asks for nothing', () => {
  expect(read(['--import']).importFiles).toEqual([]);
  expect(read(['--import', '', '--import=']).importFiles).toEqual([]);
});

test('--data-dir wins over the environment, and both may be relative', () => {
  expect(read(['--data-dir=there'], 'elsewhere').dataFolder).toBe(resolve(HOME, 'there'));
  expect(read(['--data-dir', 'there', 'not-a-folder'], 'elsewhere').dataFolder).toBe(resolve(HOME, 'there'));
  expect(read([], 'elsewhere').dataFolder).toBe(resolve(HOME, 'elsewhere'));
});

test('an empty folder name means the usual folder', () => {
  expect(read(['--data-dir=']).dataFolder).toBeUndefined();
  expect(read([], '').dataFolder).toBeUndefined();
});

test('a start on another data folder leaves nothing of the folder before, and offers no file again', () => {
  for (const before of [['--data-dir', '/old'], ['--data-dir=/old'], []]) {
    const args = argumentsOnFolder(
      ['.', '--no-sandbox', ...before, '--import', 'a.zip', 'b.zip', '--import=c.zip'],
      '/new',
    );
    expect(args).toEqual(['.', '--no-sandbox', '--data-dir=/new']);
  }
});
