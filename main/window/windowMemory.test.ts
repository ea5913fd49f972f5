import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WindowMemory } from './windowMemory.ts';
import { FIRST_STATE } from './windowState.ts';

const neverUnsaved = () => expect.unreachable();

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chartside-window-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('a change is on disk after a flush and read at the next start', async () => {
  const path = join(await folder(), 'window.json');
  const memory = new WindowMemory(path, neverUnsaved);
  expect(memory.state).toEqual(FIRST_STATE);
  memory.remember({ theme: 'dark' });
  memory.remember({ isMaximized: true });
  await memory.flush();
  expect(new WindowMemory(path, neverUnsaved).state).toEqual({ theme: 'dark', isMaximized: true });
});

test('a file somebody spoilt is replaced by the next change', async () => {
  const path = join(await folder(), 'window.json');
  await writeFile(path, '{"theme":');
  const memory = new WindowMemory(path, neverUnsaved);
  memory.remember({ theme: 'light' });
  await memory.flush();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'light', isMaximized: false });
});

test('a folder that cannot be written is reported, and the app goes on', async () => {
  const onUnsaved = vi.fn();
  const memory = new WindowMemory(join(await folder(), 'missing', 'window.json'), onUnsaved);
  memory.remember({ theme: 'light' });
  await memory.flush();
  expect(onUnsaved).toHaveBeenCalledOnce();
});
