import { longDate } from '../../../data/domain/dateWords.ts';
import type { Release } from '../../../data/domain/release.ts';
import { staysInUse } from '../../../data/domain/staysInUse.ts';
import { useActiveRelease } from '../../hooks/releases/useActiveRelease.ts';

/** Where a later release than this one is in use: that it stays so, and what this one is for; else nothing. */
export function StaysInUse({ beside }: { readonly beside: Pick<Release, 'series' | 'effectiveFrom'> }) {
  const active = useActiveRelease(beside.series);
  const inUse = active.state === 'ready' ? active.value : undefined;
  if (inUse === undefined || !staysInUse(inUse, beside)) return null;
  return (
    <>
      {inUse.title} is later and stays in use. This one answers for dates of service from{' '}
      {longDate(beside.effectiveFrom)}: choose one with “As of today” at the top.
    </>
  );
}
