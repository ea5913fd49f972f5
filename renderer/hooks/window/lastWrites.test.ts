import { expect, test } from 'vitest';
import { holdLastWrite, writeAllThatWaits } from './lastWrites.ts';

test('closing waits for each thing that was not written yet, and a refused one does not keep the others back', async () => {
  const written: string[] = [];
  const holds = [
    holdLastWrite(() => {
      throw new Error('the disk refused');
    }),
    holdLastWrite(async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      written.push('the end of a note');
    }),
  ];
  await writeAllThatWaits();
  expect(written).toEqual(['the end of a note']);
  for (const forget of holds) forget();
});

test('what was left before is not written again as the window closes', async () => {
  let writes = 0;
  const forget = holdLastWrite(() => {
    writes += 1;
  });
  forget();
  await writeAllThatWaits();
  expect(writes).toBe(0);
});
