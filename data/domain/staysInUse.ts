import type { Release } from './release.ts';

/** Whether an official release in use stays so where this one is installed beside it: it is in force from a later day. */
export function staysInUse(inUse: Release, beside: Pick<Release, 'effectiveFrom'>): boolean {
  return inUse.kind === 'official' && inUse.effectiveFrom > beside.effectiveFrom;
}
