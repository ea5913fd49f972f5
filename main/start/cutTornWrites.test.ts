import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutTornWrites } from './cutTornWrites.ts';

/** One whole record of three bytes; then the header of one of 200 bytes, of which two came. */
const WHOLE = Uint8Array.of(9, 9, 9, 9, 3, 0, 1, 7, 7, 7);
const TORN = Uint8Array.of(9, 9, 9, 9, 200, 0, 1, 5, 5);

let folder: string;
const inDatabase = (name: string) => join(folder, 'IndexedDB', 'app_chartside_0.indexeddb.leveldb', name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chartside-torn-'));
  await mkdir(inDatabase(''), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a torn end of a log or a manifest is cut, in no other file', async () => {
  for (const name of ['000003.log', 'MANIFEST-000001', '000004.ldb', 'LOG']) {
    await writeFile(inDatabase(name), [WHOLE, TORN]);
  }
  expect(await cutTornWrites(folder)).toEqual({ files: 2, bytes: 18 });
  for (const name of ['000003.log', 'MANIFEST-000001']) {
    expect(new Uint8Array(await readFile(inDatabase(name)))).toEqual(WHOLE);
  }
  for (const name of ['000004.ldb', 'LOG']) expect((await readFile(inDatabase(name))).length).toBe(19);
});

test('a log that is still being written is left alone', async () => {
  await writeFile(inDatabase('000003.log'), [WHOLE, TORN]);
  const cutting = cutTornWrites(folder);
  await new Promise(resolve => setTimeout(resolve, 100));
  await appendFile(inDatabase('000003.log'), Uint8Array.of(5));
  expect(await cutting).toEqual({ files: 0, bytes: 0 });
  expect((await readFile(inDatabase('000003.log'))).length).toBe(20);
});

test('whole logs, and a folder without databases, are left as they are', async () => {
  await writeFile(inDatabase('000003.log'), WHOLE);
  expect(await cutTornWrites(folder)).toEqual({ files: 0, bytes: 0 });
  expect(await cutTornWrites(join(folder, 'nowhere'))).toEqual({ files: 0, bytes: 0 });
});
