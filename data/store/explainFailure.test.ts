import { expect, test, vi } from 'vitest';
import { explainFailure } from './explainFailure.ts';
import { StoreError } from './storeError.ts';

const MEGABYTE = 1024 * 1024;
const UNEXPLAINED = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
const CORRUPT = { kind: 'corrupt', database: 'user', detail: 'UnknownError' };

function withRoom(bytes: number): void {
  const estimate = async () => ({ quota: 5 * MEGABYTE + bytes, usage: 5 * MEGABYTE });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

test('an error the browser cannot explain is the disk where there is hardly room, and damage where there is', async () => {
  withRoom(MEGABYTE);
  expect(await explainFailure(UNEXPLAINED, 'user')).toEqual({ kind: 'quota', database: 'user' });
  withRoom(500 * MEGABYTE);
  expect(await explainFailure(UNEXPLAINED, 'user')).toEqual(CORRUPT);
});

test('damage we found ourselves stays damage on a full disk', async () => {
  withRoom(0);
  const found = { kind: 'corrupt', database: 'reference', detail: 'chunk 3' } as const;
  expect(await explainFailure(new StoreError(found), 'reference')).toEqual(found);
});

test('where the browser cannot tell how much room there is, the error speaks for itself', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.reject(new TypeError('Internal error')) } });
  expect(await explainFailure(UNEXPLAINED, 'user')).toEqual(CORRUPT);
});
