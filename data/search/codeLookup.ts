import type { CodeSpelling } from '../domain/codeSpelling.ts';
import { codeOf, type Segment, systemOf } from './segment.ts';
import { CODE_WIDTH } from './segmentFormat.ts';

/** Codes that are, or begin with, what was typed. */
export interface CodeMatches {
  readonly exact: readonly number[];
  /** Longer codes, in official order within each system. */
  readonly beginning: ArrayLike<number>;
}

/** Finds the codes of one segment that a spelling names. */
export function findCodes(segment: Segment, spelling: CodeSpelling): CodeMatches {
  const exact: number[] = [];
  const beginning: number[] = [];
  const [from, to] = codeRange(segment, spelling.canonical);
  for (let at = from; at < to; at += 1) {
    const doc = segment.byCode[at] ?? 0;
    if (spelling.system !== undefined && systemOf(segment, doc) !== spelling.system) continue;
    const isWhole = (segment.codes[CODE_WIDTH * doc + spelling.canonical.length] ?? 0) === 0;
    (isWhole ? exact : beginning).push(doc);
  }
  // The order of characters is nearly always the official one (C43, C4A, C44 is not): sorting is the rare case.
  return { exact, beginning: beginning.every(ascending) ? beginning : Uint32Array.from(beginning).sort() };
}

function ascending(doc: number, at: number, all: readonly number[]): boolean {
  return at === 0 || (all[at - 1] ?? 0) < doc;
}

/** Half-open range in `byCode` of the codes that begin with `beginning`. */
export function codeRange(segment: Segment, beginning: string): readonly [from: number, to: number] {
  return [lowerBound(segment, beginning), lowerBound(segment, `${beginning}~`)];
}

function lowerBound(segment: Segment, code: string): number {
  let low = 0;
  let high = segment.docCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (codeOf(segment, segment.byCode[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
