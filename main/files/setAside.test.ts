import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setDatabasesAside } from './setAside.ts';

async function dataFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chartside-aside-'));
  onTestFinished(() => rm(path, { recursive: true }));
  await mkdir(join(path, 'IndexedDB'));
  await writeFile(join(path, 'IndexedDB', 'CURRENT'), 'damaged');
  return path;
}

test('damaged databases are moved as they are, and nothing else is touched', async () => {
  const folder = await dataFolder();
  await writeFile(join(folder, 'window.json'), '{}');
  const place = await setDatabasesAside(folder, new Date('2026-11-22T03:04:05.678Z'));
  expect(place).toBe(join('set aside', '2026-11-22T03-04-05.678Z'));
  expect(await readFile(join(folder, place, 'IndexedDB', 'CURRENT'), 'utf8')).toBe('damaged');
  expect((await readdir(folder)).sort()).toEqual(['set aside', 'window.json']);
});

test('what was set aside before is kept beside what is set aside now', async () => {
  const folder = await dataFolder();
  await setDatabasesAside(folder, new Date('2026-11-22T03:04:05Z'));
  await mkdir(join(folder, 'IndexedDB'));
  await setDatabasesAside(folder, new Date('2026-11-23T03:04:05Z'));
  expect(await readdir(join(folder, 'set aside'))).toHaveLength(2);
});

test('where there is nothing to move, that is a failure and nothing is changed', async () => {
  const folder = await dataFolder();
  await rm(join(folder, 'IndexedDB'), { recursive: true });
  await expect(setDatabasesAside(folder, new Date())).rejects.toThrow();
});
