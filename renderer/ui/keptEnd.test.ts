import { expect, test } from 'vitest';
import { keptEnd } from './keptEnd.ts';

const START = 'Bending of an invented part of the imaginary sprangle, later visit for';

test('siblings that begin alike and differ at their end keep what tells them apart', () => {
  const [, quick] = keptEnd(`${START} open bend of type Q, R, or S with quick mending`);
  const [, slow] = keptEnd(`${START} open bend of type Q, R, or S with slow mending`);
  expect(quick).toContain('with quick mending');
  expect(slow).toContain('with slow mending');
});

test('both parts are the text, cut at a blank; short texts and those without blanks stay whole', () => {
  const text = `${START} closed bend`;
  const [start, end] = keptEnd(text);
  expect(start + end).toBe(text);
  expect(end.startsWith(' ')).toBe(true);
  expect(keptEnd('Short one')).toEqual(['Short one', '']);
  expect(keptEnd('x'.repeat(100))).toEqual(['x'.repeat(100), '']);
});
