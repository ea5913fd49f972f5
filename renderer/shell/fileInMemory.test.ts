import { expect, test } from 'vitest';
import type { Outcome } from '../../main/contract/outcome.ts';
import { readWholeFile } from './fileInMemory.ts';

const SLICE = 64;
const bytes = new Uint8Array(2 * SLICE + 5).map((_, at) => at % 251);
const file = { ticket: 't', name: 'release.zip', byteLength: bytes.length };
const readFrom = (content: Uint8Array<ArrayBuffer>) => async (_: string, offset: number, length: number) =>
  ({ ok: true, value: content.slice(offset, offset + length) }) as Outcome<Uint8Array<ArrayBuffer>>;

test('a file longer than two slices arrives whole and in order, and progress ends at 1', async () => {
  const told: number[] = [];
  const read = await readWholeFile(
    { readFile: readFrom(bytes) },
    file,
    at => told.push(at),
    new AbortController().signal,
    SLICE,
  );
  expect(read).toEqual({ ok: true, value: bytes });
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toBe(1);
});

test('a file that became shorter while it was read is refused by name', async () => {
  const readFile = readFrom(bytes.slice(0, SLICE + 3));
  const read = await readWholeFile({ readFile }, file, () => undefined, new AbortController().signal, SLICE);
  expect(read).toEqual({ ok: false, error: { kind: 'file-changed', name: 'release.zip' } });
});

test('reading stops between slices when it is cancelled', async () => {
  const stop = new AbortController();
  let reads = 0;
  const readFile = async (ticket: string, offset: number, length: number) => {
    reads += 1;
    stop.abort();
    return readFrom(bytes)(ticket, offset, length);
  };
  expect(await readWholeFile({ readFile }, file, () => undefined, stop.signal, SLICE)).toBeUndefined();
  expect(reads).toBe(1);
});

test('an empty file is an empty buffer: saying that it is empty is the importer’s part', async () => {
  const read = await readWholeFile(
    { readFile: readFrom(bytes) },
    { ...file, byteLength: 0 },
    () => undefined,
    new AbortController().signal,
    SLICE,
  );
  expect(read).toEqual({ ok: true, value: new Uint8Array() });
});
