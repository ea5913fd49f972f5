import type { CodeSpelling } from '../../domain/codeSpelling.ts';
import { CODE_SYSTEMS } from '../../domain/codeSystem.ts';
import { DocSet } from './docSet.ts';
import { codeOf, type Segment } from './segment.ts';
import { CODE_WIDTH, FLAG } from './segmentFormat.ts';

/** Codes that are, or begin with, what was typed. */
export interface CodeMatches {
  readonly exact: readonly number[];
  /** All longer codes. */
  readonly beginning: DocSet;
}

/** Finds the codes of one segment that a spelling names. */
export function findCodes(segment: Segment, { canonical, system }: CodeSpelling): CodeMatches {
  const exact: number[] = [];
  const beginning = new DocSet(segment.docCount);
  const [from, to] = codeRange(segment, canonical);
  const only = system === undefined ? -1 : CODE_SYSTEMS.indexOf(system);
  for (let at = from; at < to; at += 1) {
    const doc = segment.byCode[at] ?? 0;
    if (only !== -1 && only !== systemNumberOf(segment, doc)) continue;
    const isWhole = (segment.codes[CODE_WIDTH * doc + canonical.length] ?? 0) === 0;
    if (isWhole) exact.push(doc);
    else beginning.add(doc);
  }
  return { exact, beginning };
}

/** The place of the code's system in `CODE_SYSTEMS`. */
export function systemNumberOf(segment: Segment, doc: number): number {
  return (segment.flags[doc] ?? 0) & FLAG.system;
}

/** All codes a word names by itself: the code or, of a shorter word, those that begin with it. */
export function codesNamedBy(segment: Segment, word: string): number[] {
  const { exact, beginning } = findCodes(segment, { canonical: word.toUpperCase(), leansToIcd10cm: false });
  return [...exact, ...beginning.list()];
}

/** The codes written just so: one, or one in each of two systems. */
export function codesExactly(segment: Segment, code: string): number[] {
  const docs: number[] = [];
  for (let at = firstNotBefore(segment, code); at < segment.docCount; at += 1) {
    const doc = segment.byCode[at] ?? 0;
    if (codeOf(segment, doc) !== code) break;
    docs.push(doc);
  }
  return docs;
}

/** Half-open range in `byCode` of the codes that begin with `beginning`. */
export function codeRange(segment: Segment, beginning: string): readonly [from: number, to: number] {
  return [firstNotBefore(segment, beginning), firstNotBefore(segment, `${beginning}~`)];
}

/** Compares two codes, of any segments, by their characters. */
export function compareCodesOf(one: Segment, oneDoc: number, two: Segment, twoDoc: number): number {
  for (let at = 0; at < CODE_WIDTH; at += 1) {
    const difference = (one.codes[CODE_WIDTH * oneDoc + at] ?? 0) - (two.codes[CODE_WIDTH * twoDoc + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The place in `byCode` of the first code that does not stand before `code`. */
export function firstNotBefore(segment: Segment, code: string): number {
  let low = 0;
  let high = segment.docCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (standsBefore(segment, segment.byCode[middle] ?? 0, code)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without making a string of the code: thousands of codes are looked up when search starts. */
function standsBefore({ codes }: Segment, doc: number, code: string): boolean {
  const length = Math.min(CODE_WIDTH, code.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (codes[CODE_WIDTH * doc + at] ?? 0) - code.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return code.length > CODE_WIDTH;
}
