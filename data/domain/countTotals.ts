import type { ReleaseCounts } from './release.ts';

export const NO_RECORDS: ReleaseCounts = {
  records: 0,
  codes: 0,
  modifiers: 0,
  active: 0,
  terminated: 0,
  headers: 0,
  billable: 0,
};

const NAMES = Object.keys(NO_RECORDS) as (keyof ReleaseCounts)[];

/** The counts of two parts of one release together. */
export function addCounts(one: ReleaseCounts, two: ReleaseCounts): ReleaseCounts {
  const total: { -readonly [name in keyof ReleaseCounts]: number } = { ...one };
  for (const name of NAMES) total[name] += two[name];
  return total;
}

export function sameCounts(one: ReleaseCounts, two: ReleaseCounts): boolean {
  return NAMES.every(name => one[name] === two[name]);
}
