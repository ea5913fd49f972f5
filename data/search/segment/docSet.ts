import { bitCount } from '../words/editDistance.ts';

/** A set of codes of one segment, one bit a code: thousands are joined, narrowed and counted in microseconds. */
export class DocSet {
  /** Bit `doc & 31` of number `doc >>> 5`. */
  readonly bits: Uint32Array;

  constructor(docCount: number) {
    this.bits = new Uint32Array((docCount + 31) >>> 5);
  }

  copy(): DocSet {
    const copy = new DocSet(32 * this.bits.length);
    copy.bits.set(this.bits);
    return copy;
  }

  clear(): void {
    this.bits.fill(0);
  }

  has(doc: number): boolean {
    return ((this.bits[doc >>> 5] ?? 0) & (1 << (doc & 31))) !== 0;
  }

  add(doc: number): void {
    const place = doc >>> 5;
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (doc & 31));
  }

  /** Holds what `other` holds, and nothing else. */
  become(other: DocSet): void {
    this.bits.set(other.bits);
  }

  /** Adds the codes of `docs` from place `from` to before place `to`. */
  addFrom(docs: ArrayLike<number>, from: number, to: number): void {
    const { bits } = this;
    for (let at = from; at < to; at += 1) {
      const doc = docs[at] ?? 0;
      const place = doc >>> 5;
      bits[place] = (bits[place] ?? 0) | (1 << (doc & 31));
    }
  }

  addAll(other: DocSet): void {
    const { bits } = this;
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other.bits[at] ?? 0);
  }

  /** Keeps only what is in `other` too. */
  keep(other: DocSet): void {
    const { bits } = this;
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other.bits[at] ?? 0);
  }

  /** Takes out what is in `other`. */
  takeAway(other: DocSet): void {
    const { bits } = this;
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & ~(other.bits[at] ?? 0);
  }

  /** How many codes are in the set, or in it and in `other`. */
  count(other: DocSet = this): number {
    let sum = 0;
    for (let at = 0; at < this.bits.length; at += 1) {
      const both = (this.bits[at] ?? 0) & (other.bits[at] ?? 0);
      if (both !== 0) sum += bitCount(both);
    }
    return sum;
  }

  /** Visits the codes of the set, ascending. */
  each(visit: (doc: number) => void): void {
    for (let at = 0; at < this.bits.length; at += 1) {
      let rest = this.bits[at] ?? 0;
      while (rest !== 0) {
        const lowest = rest & -rest;
        visit(32 * at + (31 - Math.clz32(lowest)));
        rest ^= lowest;
      }
    }
  }

  /** The codes of the set, ascending. @param into room for all of them; the list is a view of it */
  list(into = new Uint32Array(this.count())): Uint32Array {
    let used = 0;
    for (let at = 0; at < this.bits.length; at += 1) {
      let rest = this.bits[at] ?? 0;
      while (rest !== 0) {
        const lowest = rest & -rest;
        into[used] = 32 * at + (31 - Math.clz32(lowest));
        used += 1;
        rest ^= lowest;
      }
    }
    return into.subarray(0, used);
  }
}

/** What is in both sets, each of which may be missing and then holds everything. */
export function inBoth(one: DocSet | undefined, two: DocSet | undefined): DocSet | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  const kept = one.copy();
  kept.keep(two);
  return kept;
}
