import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RotatingLog } from './rotatingLog.ts';

async function logFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chartside-log-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('lines are kept in order, one a line', async () => {
  const path = join(await logFolder(), 'logs', 'chartside.log');
  const log = new RotatingLog(path, 1000);
  log.append('first');
  log.append('second\r\nwith a line end in it');
  await log.flush();
  expect(await readFile(path, 'utf8')).toBe('first\nsecond with a line end in it\n');
});

test('however much is written, two files of the limit are all there is, and the newest line is in one', async () => {
  const folder = await logFolder();
  const path = join(folder, 'chartside.log');
  const log = new RotatingLog(path, 100);
  for (let i = 0; i < 200; i += 1) log.append(`line ${i}`);
  await log.flush();
  expect((await readdir(folder)).sort()).toEqual(['chartside.log', 'chartside.log.1']);
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(100);
  expect((await readFile(path, 'utf8')).endsWith('line 199\n')).toBe(true);
});

test('a next start goes on in the same file and under the same limit', async () => {
  const path = join(await logFolder(), 'chartside.log');
  await writeFile(path, 'x'.repeat(95));
  const log = new RotatingLog(path, 100);
  log.append('a new line');
  await log.flush();
  expect(await readFile(path, 'utf8')).toBe('a new line\n');
  expect((await stat(`${path}.1`)).size).toBe(95);
});

test('a log file taken away while the app runs does not end the log', async () => {
  const path = join(await logFolder(), 'chartside.log');
  const log = new RotatingLog(path, 30);
  log.append('twenty characters xx');
  await log.flush();
  await rm(path);
  log.append('cannot rotate a missing file');
  log.append('written again');
  await log.flush();
  expect(await readFile(path, 'utf8')).toContain('written again');
});
