import { expect, test } from 'vitest';
import { refusalWords } from './failureWords.ts';

test('a file the app cannot use is named, and nothing was changed', () => {
  const words = refusalWords('letter.txt', { by: 'import', failure: { kind: 'not-recognised', file: 'letter.txt' } });
  expect(words.title).toBe('letter.txt was not installed');
  expect(words.body).toMatch(/Nothing was changed\.$/);
});

test('a full disk is told with what was kept and what to do', () => {
  const words = refusalWords('hcpcs.zip', { by: 'import', failure: { kind: 'quota', database: 'reference' } });
  expect(words.title).toMatch(/no room/i);
  expect(words.body).toMatch(/unchanged/);
  expect(words.body).toMatch(/try again/i);
});

test('a file that cannot be read from the disk is told as that', () => {
  const words = refusalWords('hcpcs.zip', { by: 'shell', failure: { kind: 'file-unreadable', name: 'hcpcs.zip' } });
  expect(words.body).toMatch(/could not be read.*Nothing was changed\./);
});

test('a cancelled import says so and no more', () => {
  expect(refusalWords('hcpcs.zip', { by: 'import', failure: { kind: 'cancelled' } })).toEqual({
    title: 'Cancelled',
    body: 'You cancelled the import. Nothing was changed.',
  });
});
