import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { StoreError, storeFailureOf } from './storeError.ts';
import type { StoreFailure } from './storeFailure.ts';
import { describeStoreFailure } from './storeWords.ts';

const dom = (name: string, message = '') => new DOMException(message, name);
const wrapped = (name: string, inner: unknown) => Object.assign(new Error('outer'), { name, inner });

test.each<[string, unknown, StoreFailure]>([
  ['a full disk', dom('QuotaExceededError'), { kind: 'quota', database: 'user' }],
  [
    'a full disk inside an abort',
    wrapped('AbortError', dom('QuotaExceededError')),
    { kind: 'quota', database: 'user' },
  ],
  [
    'a full disk inside an abort inside a failed open',
    wrapped('OpenFailedError', wrapped('AbortError', dom('QuotaExceededError'))),
    { kind: 'quota', database: 'user' },
  ],
  [
    'a full disk inside a bulk write',
    new Dexie.BulkError('1 of 2 failed', { 1: dom('QuotaExceededError') }),
    { kind: 'quota', database: 'user' },
  ],
  ['a full disk told in words', dom('UnknownError', 'Disk full'), { kind: 'quota', database: 'user' }],
  ['a newer database', dom('VersionError'), { kind: 'future-version', database: 'user', found: 0, known: 0 }],
  ['a closed connection', dom('InvalidStateError'), { kind: 'closed', database: 'user' }],
  ['a closed database', new Dexie.DatabaseClosedError(), { kind: 'closed', database: 'user' }],
  ['a damaged backing store', dom('UnknownError'), { kind: 'corrupt', database: 'user', detail: 'UnknownError' }],
  ['a lost value file', dom('NotReadableError'), { kind: 'corrupt', database: 'user', detail: 'NotReadableError' }],
  ['a key that is none', dom('DataError'), { kind: 'corrupt', database: 'user', detail: 'DataError' }],
  ['a failure of our own', new StoreError({ kind: 'cancelled' }), { kind: 'cancelled' }],
  ['a mistake of ours', new TypeError('x is undefined'), { kind: 'unexpected', detail: 'TypeError' }],
  ['something thrown that is no error', 'oops', { kind: 'unexpected', detail: 'string' }],
  ['nothing at all', undefined, { kind: 'unexpected', detail: 'undefined' }],
])('%s is told apart', (_, thrown, failure) => {
  expect(storeFailureOf(thrown, 'user')).toEqual(failure);
});

test('an error that contains itself is told and does not hang', () => {
  const loop = wrapped('AbortError', undefined);
  loop.inner = loop;
  expect(storeFailureOf(loop, 'user')).toEqual({ kind: 'unexpected', detail: 'AbortError' });
});

const EVERY: readonly StoreFailure[] = [
  { kind: 'quota', database: 'reference' },
  { kind: 'blocked', database: 'user' },
  { kind: 'future-version', database: 'user', found: 3, known: 1 },
  { kind: 'corrupt', database: 'reference', detail: 'chunk 3' },
  { kind: 'corrupt', database: 'user', detail: 'UnknownError' },
  { kind: 'closed', database: 'user' },
  { kind: 'user-data-not-open' },
  { kind: 'verification-failed', releaseId: 'hcpcs-2025-01-01-00000000' },
  { kind: 'no-previous-release', series: 'hcpcs' },
  { kind: 'release-active', releaseId: 'hcpcs-2025-01-01-00000000' },
  { kind: 'unknown-release', releaseId: 'hcpcs-2025-01-01-00000000' },
  { kind: 'worker-died', worker: 'import' },
  { kind: 'worker-died', worker: 'search' },
  { kind: 'worker-died', worker: 'backup' },
  { kind: 'missing', database: 'user' },
  { kind: 'no-copy-before-upgrade', database: 'user', found: 1, known: 2 },
  { kind: 'nothing-inspected' },
  { kind: 'cancelled' },
  { kind: 'unexpected', detail: 'TypeError' },
];

test.each(EVERY.map(failure => [failure.kind, failure] as const))(
  '%s has a title, tells what happened to the data, and says what to do',
  (_, failure) => {
    const words = describeStoreFailure(failure);
    for (const text of Object.values(words)) expect(text).toMatch(/^[A-Z].*\w.?$/);
    expect(words.whatHappened).toMatch(/unchanged|nothing|not touched|still in use|not removed|was not/i);
  },
);
