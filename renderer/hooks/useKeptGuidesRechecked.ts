import { useEffect } from 'react';
import { useImport } from './useImport.ts';
import { useStores } from './useStores.ts';
import { useToday } from './useToday.ts';

/** After an import, once no file is left to be read: checks the kept guides again. Reads none of it before. */
export function useKeptGuidesRechecked(): void {
  const { reference, user } = useStores();
  const today = useToday();
  const { current, waiting, outcomes } = useImport().state;
  const isIdle = current === undefined && waiting.length === 0;
  const lastInstalled = outcomes.findLast(({ kind }) => kind === 'installed' || kind === 'datasets-installed')?.id;
  const done = isIdle ? lastInstalled : undefined;
  useEffect(() => {
    if (done === undefined) return;
    void import('./recheckKeptGuides.ts').then(({ recheckKeptGuides }) =>
      recheckKeptGuides({ reference, user }, today),
    );
  }, [done, reference, user, today]);
}
