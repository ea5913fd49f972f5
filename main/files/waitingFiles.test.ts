import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FileDesk } from './fileDesk.ts';
import { WaitingFiles } from './waitingFiles.ts';

test('each file is handed out once, and a missing one does not take the others with it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'chartside-waiting-'));
  let tickets = 0;
  const desk = new FileDesk({ now: () => 0, newTicket: () => `ticket-${tickets++}` });
  onTestFinished(async () => {
    await desk.releaseAll();
    await rm(root, { recursive: true });
  });
  for (const name of ['a.zip', 'b.zip', 'c.zip']) await writeFile(join(root, name), name);
  const waiting = new WaitingFiles();
  waiting.add([join(root, 'a.zip'), join(root, 'missing.zip')]);
  waiting.add([join(root, 'b.zip')]);

  expect(await waiting.take(desk)).toEqual({ ok: false, error: { kind: 'file-unreadable', name: 'missing.zip' } });
  waiting.add([join(root, 'c.zip')]);
  const rest = await waiting.take(desk);
  expect(rest.ok && rest.value.map(({ name }) => name)).toEqual(['a.zip', 'b.zip', 'c.zip']);
  expect(await waiting.take(desk)).toEqual({ ok: true, value: [] });
});
