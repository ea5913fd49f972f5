import { useState } from 'react';
import type { Companion } from '../../../data/domain/companion.ts';
import { useStores } from '../../hooks/useStores.ts';
import type { ChangeOutcome } from './changeOutcome.ts';

/** Switching companion files back and removing them, each followed by a search that knows. */
export function useCompanionChanges() {
  const { reference, searchHealth } = useStores();
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const rollBack = async (to: Companion) => {
    const done = await reference.companions.rollBack(to.kind);
    if (!done.ok) return setOutcome({ kind: 'failed', failure: done.error });
    await searchHealth.reload();
    setOutcome({ kind: 'done', words: `${done.value.title} is in use again.` });
  };
  const remove = async (companion: Companion) => {
    const done = await reference.companions.remove(companion.id);
    if (!done.ok) return setOutcome({ kind: 'failed', failure: done.error });
    await searchHealth.reload();
    setOutcome({ kind: 'done', words: `Removed ${companion.title}.` });
  };
  return { outcome, rollBack, remove, dismiss: () => setOutcome(undefined) };
}
