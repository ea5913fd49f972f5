import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { atomicWrite } from './atomicWrite.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chartside-write-'));
  onTestFinished(async () => {
    await chmod(path, 0o700);
    await rm(path, { recursive: true });
  });
  return path;
}

test('the new content takes the place of the old, and nothing else is left', async () => {
  const path = join(await folder(), 'a.json');
  await writeFile(path, 'old and longer');
  await atomicWrite(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(path, '..'))).toEqual(['a.json']);
});

test('a write that fails leaves no half file behind', async () => {
  const root = await folder();
  const path = join(root, 'a.json');
  await mkdir(path);
  await writeFile(join(path, 'keeps'), 'x');
  await expect(atomicWrite(path, 'new')).rejects.toThrow();
  expect(await readdir(root)).toEqual(['a.json']);
  expect(await readdir(path)).toEqual(['keeps']);
});

test('writers at the same moment leave one whole file', async () => {
  const path = join(await folder(), 'a.json');
  const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(5000));
  await Promise.all(texts.map(text => atomicWrite(path, text)));
  expect(texts).toContain(await readFile(path, 'utf8'));
  expect(await readdir(join(path, '..'))).toEqual(['a.json']);
});
