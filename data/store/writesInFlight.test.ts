import { expect, test } from 'vitest';
import { attempt } from './attempt.ts';
import { nothingInFlight } from './writesInFlight.ts';

test('what was begun, and what it begins, is written before the window may close', async () => {
  const written: string[] = [];
  const write = (what: string) => async () => {
    await new Promise(resolve => setTimeout(resolve, 5));
    written.push(what);
  };
  void attempt('user', write('a note')).then(() => attempt('user', write('how the note read before')));
  await nothingInFlight('user');
  expect(written).toEqual(['a note', 'how the note read before']);
});

test('what was asked for and is not begun yet is waited for too', async () => {
  let isWritten = false;
  void Promise.resolve()
    .then(() => undefined)
    .then(() =>
      attempt('user', async () => {
        isWritten = true;
      }),
    );
  await nothingInFlight('user');
  expect(isWritten).toBe(true);
});

test('a write that fails holds the window up no longer, and neither does an import into the other database', async () => {
  let endImport = () => {};
  const importing = attempt('reference', () => new Promise<void>(resolve => (endImport = resolve)));
  const refused = attempt('user', async () => Promise.reject(new Error('no space')));
  await nothingInFlight('user');
  expect((await refused).ok).toBe(false);
  endImport();
  await importing;
});
