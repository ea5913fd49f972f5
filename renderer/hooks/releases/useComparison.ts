import { useEffect, useState } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { createCompareClient } from '../../workers/compare/compareClient.ts';

export type Comparison =
  /** `fraction`: 0 to 1. */
  | { readonly state: 'comparing'; readonly fraction: number }
  | { readonly state: 'ready'; readonly changes: readonly CodeChange[] }
  | { readonly state: 'failed'; readonly failure: StoreFailure };

const BEGUN: Comparison = { state: 'comparing', fraction: 0 };

/** The comparison made last: Back to its page shows it at once. Releases never change under their ids. */
let last: { readonly name: string; readonly changes: readonly CodeChange[] } | undefined;

/** What is new in one installed release against another. The worker that compares ends with the page that asked. */
export function useComparison(beforeId: string, afterId: string): Comparison {
  const name = `${beforeId} ${afterId}`;
  const [told, setTold] = useState<{ readonly name: string; readonly comparison: Comparison }>();
  useEffect(() => {
    if (last?.name === name) return;
    const client = createCompareClient();
    const tell = (comparison: Comparison) => setTold({ name, comparison });
    void client
      .compare(beforeId, afterId, fraction => tell({ state: 'comparing', fraction }))
      .then(compared => {
        client.close();
        if (compared.ok) last = { name, changes: compared.value };
        if (compared.ok) tell({ state: 'ready', changes: compared.value });
        else if (compared.error.kind !== 'cancelled') tell({ state: 'failed', failure: compared.error });
      });
    return () => client.close();
  }, [name, beforeId, afterId]);
  if (last?.name === name) return { state: 'ready', changes: last.changes };
  return told?.name === name ? told.comparison : BEGUN;
}
