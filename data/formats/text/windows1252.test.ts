import { expect, test } from 'vitest';
import { decodeWindows1252 } from './windows1252.ts';

test('the bytes between ASCII and Latin-1 are read as windows-1252 has them', () => {
  const bytes = Uint8Array.of(0x80, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9f, 0xa0, 0xe9, 0xff, 0x41);
  expect(decodeWindows1252(bytes)).toBe('€’“”–™Ÿ\u00a0éÿA');
});

test('the five bytes it leaves open stay control characters', () => {
  expect(decodeWindows1252(Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe('\u0081\u008d\u008f\u0090\u009d');
});
