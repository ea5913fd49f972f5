import { expect, test } from 'vitest';
import { createRouter } from './router.ts';

/** A window with the part of a history the router uses: entries, a position in them, and popstate. */
function fakeWindow(hash = '') {
  const entries = [{ hash, state: null as unknown }];
  let at = 0;
  const listeners = new Set<() => void>();
  const entry = () => entries[at] ?? { hash: '', state: null };
  const step = (by: number) => {
    at = Math.min(entries.length - 1, Math.max(0, at + by));
    for (const listener of listeners) listener();
  };
  const history = {
    get state() {
      return entry().state;
    },
    pushState: (state: unknown, _: string, url: string) => {
      entries.splice(at + 1, entries.length, { hash: url, state });
      at += 1;
    },
    replaceState: (state: unknown, _: string, url: string) => {
      entries[at] = { hash: url, state };
    },
    back: () => step(-1),
    forward: () => step(1),
  };
  const location = {
    get hash() {
      return entry().hash;
    },
  };
  const fake = {
    history,
    location,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  return fake as unknown as Parameters<typeof createRouter>[0];
}

test('back and forward lead where the person was, and are offered only where they lead somewhere', () => {
  const router = createRouter(fakeWindow());
  router.subscribe(() => undefined);
  expect(router.current()).toMatchObject({ canGoBack: false, canGoForward: false });
  router.go({ place: 'library' });
  router.go({ place: 'settings' });
  router.back();
  expect(router.current()).toEqual({ address: { place: 'library' }, canGoBack: true, canGoForward: true });
  router.forward();
  expect(router.current()).toEqual({ address: { place: 'settings' }, canGoBack: true, canGoForward: false });
});

test('letters typed one by one leave one entry: back leaves the page, not the last letter', () => {
  const router = createRouter(fakeWindow());
  router.subscribe(() => undefined);
  router.go({ place: 'library' });
  router.go({ place: 'lookup', query: '' });
  for (const query of ['w', 'wa', 'wal']) router.replace({ place: 'lookup', query });
  router.back();
  expect(router.current().address).toEqual({ place: 'library' });
  router.forward();
  expect(router.current().address).toEqual({ place: 'lookup', query: 'wal' });
});

test('going on from the middle of the history forgets what was ahead', () => {
  const router = createRouter(fakeWindow());
  router.subscribe(() => undefined);
  router.go({ place: 'library' });
  router.back();
  router.go({ place: 'settings' });
  expect(router.current()).toEqual({ address: { place: 'settings' }, canGoBack: true, canGoForward: false });
});

test('going where one already is adds no entry', () => {
  const router = createRouter(fakeWindow('#/library'));
  router.go({ place: 'library' });
  expect(router.current().canGoBack).toBe(false);
});

test('an address given at the start is opened', () => {
  expect(createRouter(fakeWindow('#/code/hcpcs:J9207')).current().address).toMatchObject({ key: 'hcpcs:J9207' });
});
