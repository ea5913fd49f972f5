import { expect, test } from 'vitest';
import { tornTailOf } from './tornTail.ts';

const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;
const BLOCK = 32_768;

/** A record of `length` bytes, none of them zero; checksums are not looked at. */
function record(type: number, length: number): number[] {
  return [9, 9, 9, 9, length & 0xff, length >> 8, type, ...new Array<number>(length).fill(7)];
}

function log(...parts: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flat());
}

test('a log that ends with a whole record, in one or in pieces, is left as it is; so is an empty one', () => {
  expect(tornTailOf(log())).toBeUndefined();
  expect(tornTailOf(log(record(FULL, 20), record(FULL, 300)))).toBeUndefined();
  const pieces = [record(FIRST, BLOCK - 7), record(MIDDLE, BLOCK - 7), record(LAST, 5)];
  expect(tornTailOf(log(...pieces, record(FULL, 1)))).toBeUndefined();
});

test('wherever within its last record a log breaks off, that record is cut from its beginning', () => {
  const whole = log(record(FULL, 20), record(FULL, 300));
  for (let length = 28; length < whole.length; length += 1) expect(tornTailOf(whole.subarray(0, length))).toBe(27);
  expect(tornTailOf(whole.subarray(0, 27))).toBeUndefined();
});

test('a record in pieces without its last piece is cut from its first', () => {
  const start = log(record(FULL, 20), record(FIRST, BLOCK - 27 - 7));
  expect(tornTailOf(start)).toBe(27);
  expect(tornTailOf(log([...start], record(MIDDLE, BLOCK - 7)))).toBe(27);
  expect(tornTailOf(log([...start], record(MIDDLE, BLOCK - 7), record(LAST, 5)).subarray(0, -1))).toBe(27);
});

test('the filling at the end of a block, whole or not, is no record', () => {
  const block = log(record(FULL, BLOCK - 7 - 5));
  expect(tornTailOf(block)).toBeUndefined();
  expect(tornTailOf(log([...block], [0, 0]))).toBeUndefined();
  expect(tornTailOf(log([...block], [0, 0, 0, 0, 0], record(FULL, 3)))).toBeUndefined();
  expect(tornTailOf(log([...block], [0, 0, 0, 0, 0], [1, 2, 3]))).toBe(BLOCK);
});

test('zeros to the end are a write that never came', () => {
  expect(tornTailOf(log(record(FULL, 20), new Array<number>(4_096).fill(0)))).toBe(27);
});

test('any other damage is left to the browser: it is never made to look whole', () => {
  const kept = record(FULL, 20);
  expect(tornTailOf(log(kept, record(FULL, 20).with(6, 5)))).toBeUndefined();
  expect(tornTailOf(log(kept, record(FULL, 20).with(5, 0xff)))).toBeUndefined();
  expect(tornTailOf(log(kept, record(LAST, 20)))).toBeUndefined();
  expect(tornTailOf(log(record(FIRST, 20), kept))).toBeUndefined();
  expect(tornTailOf(log(new Array<number>(40).fill(0), kept))).toBeUndefined();
});
