import { expect, test } from 'vitest';
import { oneDialogAtATime } from './oneDialog.ts';

test('while one dialog is open another does not open, whatever it is for; afterwards it does', async () => {
  const openDialog = oneDialogAtATime();
  const opened: string[] = [];
  let close: (picked: string) => void = () => undefined;
  const first = openDialog('cancelled', () => {
    opened.push('files');
    return new Promise<string>(resolve => {
      close = resolve;
    });
  });
  expect(await openDialog('cancelled', async () => opened.push('folder'))).toBe('cancelled');
  close('a.zip');
  expect(await first).toBe('a.zip');
  await expect(openDialog('cancelled', () => Promise.reject(new Error('no screen')))).rejects.toThrow('no screen');
  await openDialog('cancelled', async () => opened.push('folder'));
  expect(opened).toEqual(['files', 'folder']);
});
