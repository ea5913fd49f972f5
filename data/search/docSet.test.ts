import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocSet } from './docSet.ts';

const DOCS = 200;
const someDocs = fc.uniqueArray(fc.nat({ max: DOCS - 1 }));

function setOf(docs: readonly number[]): DocSet {
  const set = new DocSet(DOCS);
  set.addFrom(docs, 0, docs.length);
  return set;
}

function listOf(set: DocSet): number[] {
  const into = new Uint32Array(DOCS);
  return [...into.subarray(0, set.list(into))];
}

const ascending = (docs: Iterable<number>): number[] => [...docs].toSorted((one, two) => one - two);

test('a set lists what was put into it, each code once, ascending', () => {
  fc.assert(
    fc.property(someDocs, docs => {
      const set = setOf([...docs, ...docs]);
      expect(listOf(set)).toEqual(ascending(docs));
      expect(set.count()).toBe(docs.length);
      expect(docs.every(doc => set.has(doc))).toBe(true);
    }),
  );
});

test('sets are joined, narrowed and counted like any sets', () => {
  fc.assert(
    fc.property(someDocs, someDocs, (one, two) => {
      const both = one.filter(doc => two.includes(doc));
      expect(setOf(one).count(setOf(two))).toBe(both.length);
      const joined = setOf(one);
      joined.addAll(setOf(two));
      expect(listOf(joined)).toEqual(ascending(new Set([...one, ...two])));
      const narrowed = setOf(one);
      narrowed.keep(setOf(two));
      expect(listOf(narrowed)).toEqual(ascending(both));
    }),
  );
});

test('adding tells whether the code is new, and clearing forgets all', () => {
  const set = new DocSet(DOCS);
  expect([set.add(31), set.add(31), set.add(32)]).toEqual([true, false, true]);
  set.clear();
  expect([set.has(31), set.count()]).toEqual([false, 0]);
});
