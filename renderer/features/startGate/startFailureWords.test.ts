import { expect, test } from 'vitest';
import type { DatabaseName, StoreFailure } from '../../../data/store/storeFailure.ts';
import { startFailureWords } from './startFailureWords.ts';

const FAILURES = (database: DatabaseName): readonly StoreFailure[] => [
  { kind: 'quota', database },
  { kind: 'blocked', database },
  { kind: 'future-version', database, found: 9, known: 1 },
  { kind: 'corrupt', database, detail: 'x' },
  { kind: 'unexpected', detail: 'x' },
];

for (const database of ['reference', 'user'] as const) {
  test(`every way the ${database} database can fail has a title, what happened to the data, and what to do`, () => {
    for (const failure of FAILURES(database)) {
      const words = startFailureWords({ kind: 'store', database, failure });
      expect(words.title, failure.kind).not.toBe('');
      expect(words.whatHappened, failure.kind).toMatch(/unchanged|nothing was|not touched/i);
      expect(words.whatToDo, failure.kind).not.toBe('');
    }
  });
}

test('data of a newer version is not tried again and not thrown away', () => {
  const failure = { kind: 'future-version', database: 'reference', found: 9, known: 1 } as const;
  const words = startFailureWords({ kind: 'store', database: 'reference', failure });
  expect(words.title).toMatch(/newer version/);
  expect(words).toMatchObject({ canRetry: false, canStartFresh: false });
});

test('without settings a person can go on looking codes up', () => {
  const failure = { kind: 'corrupt', database: 'user', detail: 'x' } as const;
  const words = startFailureWords({ kind: 'store', database: 'user', failure });
  expect(words.goOn?.choice).toEqual({ withoutUserData: true });
  expect(words.canStartFresh).toBe(false);
});

test('a damaged library can be begun again, and only that', () => {
  const failure = { kind: 'corrupt', database: 'reference', detail: 'x' } as const;
  expect(startFailureWords({ kind: 'store', database: 'reference', failure }).canStartFresh).toBe(true);
});

test('where nothing can be opened, the data can be set aside, and nothing is offered for deletion', () => {
  const words = startFailureWords({
    kind: 'everything',
    failure: { kind: 'corrupt', database: 'reference', detail: 'x' },
  });
  expect(words).toMatchObject({ canRetry: true, canSetAside: true, canStartFresh: false });
  expect(words.whatHappened).toMatch(/what is yours.*Nothing was changed/);
});

test('on a full disk the only way on is to make room: nothing is called damaged or moved', () => {
  const words = startFailureWords({ kind: 'everything', failure: { kind: 'quota', database: 'reference' } });
  expect(words).toMatchObject({ canRetry: true, canSetAside: false, canStartFresh: false });
  expect(words.title).toMatch(/no room/);
});

test('a starter pack that finds no room on the disk says so, and the app can be used without it', () => {
  const words = startFailureWords({ kind: 'starter-pack', failure: { kind: 'quota', database: 'reference' } });
  expect(words.title).toMatch(/no room/);
  expect(words.goOn?.choice).toEqual({ withoutStarterPack: true });
});
