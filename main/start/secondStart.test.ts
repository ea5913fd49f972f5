import { expect, test } from 'vitest';
import { readSecondStart } from './secondStart.ts';

test('the message of a second start is read back', () => {
  const message = { args: ['.', '--import', 'a.zip'], workingFolder: '/home/coder' };
  expect(readSecondStart(message)).toEqual(message);
});

test.each([
  undefined,
  null,
  'x',
  5,
  {},
  { args: 'a', workingFolder: '/' },
  { args: [1], workingFolder: '/' },
  { args: [] },
])('anything else (%j) is no message', raw => expect(readSecondStart(raw)).toBeUndefined());
