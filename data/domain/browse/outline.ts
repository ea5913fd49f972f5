import type { SearchedSystem } from '../codeSystem.ts';

/** Every code of one system in a release, in the order it is browsed. */
export interface Outline {
  readonly system: SearchedSystem;
  /** Canonical (ICD-10-CM dotless). */
  readonly codes: readonly string[];
  /** How many of the codes before each place may be used on the day: one more than there are codes. */
  readonly usableBefore: Uint32Array;
}

export interface OutlineCode {
  readonly code: string;
  /** Billable, or in use on the day. */
  readonly isUsable: boolean;
}

export function outlineOf(system: SearchedSystem, inOrder: readonly OutlineCode[]): Outline {
  const usableBefore = new Uint32Array(inOrder.length + 1);
  inOrder.forEach(({ isUsable }, place) => {
    usableBefore[place + 1] = (usableBefore[place] ?? 0) + (isUsable ? 1 : 0);
  });
  return { system, codes: inOrder.map(({ code }) => code), usableBefore };
}

/** How many codes of a run of places may be used. */
export function usableIn({ usableBefore }: Outline, from: number, to: number): number {
  return (usableBefore[to] ?? 0) - (usableBefore[from] ?? 0);
}

/** The place after the last code that begins with the code at a place; the places in between are under it. */
export function endOfCode({ system, codes }: Outline, place: number): number {
  const code = codes[place];
  let end = place + 1;
  if (code === undefined || system !== 'icd10cm') return end;
  while (codes[end]?.startsWith(code)) end += 1;
  return end;
}
