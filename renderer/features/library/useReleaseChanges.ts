import { useState } from 'react';
import type { Release } from '../../../data/domain/release.ts';
import { useStores } from '../../hooks/useStores.ts';
import type { ChangeOutcome } from './changeOutcome.ts';
import { nameOf } from './releaseQuestion.ts';

/** Switching back and removing, each followed by a search that knows. */
export function useReleaseChanges() {
  const { reference, searchHealth } = useStores();
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const rollBack = async (to: Release) => {
    const done = await reference.rollBack(to.series);
    if (!done.ok) return setOutcome({ kind: 'failed', failure: done.error });
    await searchHealth.load();
    setOutcome({ kind: 'done', words: `${nameOf(done.value)} is in use again.` });
  };
  const remove = async (release: Release) => {
    const done = await reference.removeRelease(release.id);
    setOutcome(
      done.ok ? { kind: 'done', words: `Removed ${nameOf(release)}.` } : { kind: 'failed', failure: done.error },
    );
  };
  return { outcome, rollBack, remove, dismiss: () => setOutcome(undefined) };
}
