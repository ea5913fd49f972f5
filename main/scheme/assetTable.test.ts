import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAssetTable } from './assetTable.ts';

async function builtPage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'chartside-assets-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'assets'));
  for (const name of ['index.html', 'assets/index-a1.js', 'assets/inter.woff2', 'assets/x.wasm', 'assets/secret.key']) {
    await writeFile(join(root, name), name);
  }
  return root;
}

test('each built file is served under its own path with its own type', async () => {
  const table = readAssetTable(await builtPage());
  expect([...table].map(([path, { contentType }]) => [path, contentType]).sort()).toEqual([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2', 'font/woff2'],
    ['/assets/x.wasm', 'application/wasm'],
    ['/index.html', 'text/html; charset=utf-8'],
  ]);
});

test('a link out of the folder is not served', async ({ skip }) => {
  skip(process.platform === 'win32', 'making a link needs a privilege on Windows');
  const root = await builtPage();
  await symlink('/etc/hosts', join(root, 'assets', 'hosts.txt'));
  expect(readAssetTable(root).has('/assets/hosts.txt')).toBe(false);
});

test('a path that climbs is simply not in the table', async () => {
  const table = readAssetTable(join(await builtPage(), 'assets'));
  for (const path of [
    '/../index.html',
    '/..',
    '/./index-a1.js',
    '/%2e%2e/index.html',
    '/..\\index.html',
    '//index-a1.js',
  ]) {
    expect(table.get(path), path).toBeUndefined();
  }
});
