import { useEffect } from 'react';
import { useStores } from '../hooks/answers/useStores.ts';
import { useImport } from '../hooks/import/useImport.ts';
import { useToday } from '../hooks/releases/useToday.ts';

/**
 * After an import, once no file is left to be read: checks the kept guides again. Reads none of it before. Draws nothing:
 * an import tells of itself ten times a second, and the frame need not be drawn again for it.
 */
export function KeptGuidesKeeper() {
  const { reference, user } = useStores();
  const today = useToday();
  const { current, waiting, outcomes } = useImport().state;
  const isIdle = current === undefined && waiting.length === 0;
  const lastInstalled = outcomes.findLast(({ kind }) => kind === 'installed' || kind === 'datasets-installed')?.id;
  const done = isIdle ? lastInstalled : undefined;
  useEffect(() => {
    if (done === undefined) return;
    void import('../hooks/guides/recheckKeptGuides.ts').then(({ recheckKeptGuides }) =>
      recheckKeptGuides({ reference, user }, today),
    );
  }, [done, reference, user, today]);
  return null;
}
