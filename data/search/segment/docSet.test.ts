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
  return [...set.list()];
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

test('a copy is a set of its own, and clearing forgets all', () => {
  const set = setOf([0, 31, 32, 199]);
  const copy = setOf([5]);
  copy.become(set);
  set.clear();
  expect([listOf(set), listOf(copy)]).toEqual([[], [0, 31, 32, 199]]);
  copy.add(63);
  expect([copy.has(63), set.has(63)]).toEqual([true, false]);
});
