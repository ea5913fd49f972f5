import { useState } from 'react';
import type { Dataset } from '../../../data/domain/dataset.ts';
import { useStores } from '../../hooks/useStores.ts';
import type { ChangeOutcome } from './changeOutcome.ts';

/** Switching editions back and removing them. */
export function useDatasetChanges() {
  const { reference } = useStores();
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const rollBack = async (to: Dataset) => {
    const done = await reference.datasets.rollBack(to);
    if (!done.ok) return setOutcome({ kind: 'failed', failure: done.error });
    setOutcome({ kind: 'done', words: `${done.value.title} is read from “${done.value.source.fileName}” again.` });
  };
  const remove = async (dataset: Dataset) => {
    const done = await reference.datasets.remove(dataset.id);
    if (!done.ok) return setOutcome({ kind: 'failed', failure: done.error });
    setOutcome({ kind: 'done', words: `Removed ${dataset.title}.` });
  };
  return { outcome, rollBack, remove, dismiss: () => setOutcome(undefined) };
}
