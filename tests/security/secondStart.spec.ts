import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronExecutable, sandboxArguments } from '../../build/setup/electronBinary.mjs';
import { ROOT } from '../e2e/fixtures/paths.ts';
import { expect, test } from './fixtures/refusals.ts';

declare global {
  interface Window {
    commandsHeard?: string[];
  }
}

test('a second start hands its files to the first and ends', async ({ start, dataDir }) => {
  const { page } = await start();
  await page.evaluate(() => {
    window.commandsHeard = [];
    window.chartside?.onCommand(command => window.commandsHeard?.push(command));
  });
  writeFileSync(join(dataDir, 'a file.txt'), 'hello');
  const second = spawn(
    electronExecutable(),
    [...sandboxArguments(), ROOT, `--data-dir=${dataDir}`, '--import', 'a file.txt', '--other-flag', 'not-a-file'],
    { cwd: dataDir, stdio: 'ignore' },
  );
  const [exitCode] = await once(second, 'exit');
  expect(exitCode).toBe(0);
  await expect.poll(() => page.evaluate(() => window.commandsHeard)).toEqual(['import-waiting-files']);
  await expect
    .poll(() => readFileSync(join(dataDir, 'logs', 'chartside.log'), 'utf8'))
    .toMatch(/ second-start files=1\n/);
});

test('the log holds names and numbers, and nothing of what the page or a person said', async ({ start, dataDir }) => {
  const { app, page } = await start(['--import', join(dataDir, 'Jane Doe.zip')]);
  await page.evaluate(async () => {
    await window.chartside?.call('log:event', { event: 'import-failed', figures: { line: 12 } });
    const shell = window.chartside as unknown as { call(call: string, ask: unknown): Promise<unknown> };
    await shell.call('log:event', { event: 'Jane Doe' });
    await shell.call('files:read', { ticket: 'Jane Doe', offset: 0, length: 1 });
  });
  await app.close();
  const log = readFileSync(join(dataDir, 'logs', 'chartside.log'), 'utf8');
  expect(log).toMatch(/ import-failed line=12\n/);
  expect(log.match(/ bad-payload\n/g)).toHaveLength(2);
  expect(log).not.toMatch(/Jane|Doe|\//);
  for (const line of log.trimEnd().split('\n'))
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z [a-z-]+( [A-Za-z]+=[-\d.e+]+)*$/);
});

test('the window opens again as it was left, and its theme is remembered', async ({ start, dataDir }) => {
  const first = await start();
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 650 }),
  );
  await first.page.evaluate(() => window.chartside?.call('theme:set', { theme: 'dark' }));
  await first.app.close();
  expect(JSON.parse(readFileSync(join(dataDir, 'window.json'), 'utf8'))).toMatchObject({
    bounds: { width: 900, height: 650 },
    theme: 'dark',
  });
  const again = await start();
  expect(await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    900, 650,
  ]);
});
