import { useEffect } from 'react';
import { describeStoreFailure } from '../../data/store/storeWords.ts';
import { useStores } from '../hooks/answers/useStores.ts';
import { getShell } from '../shell/getShell.ts';
import { useAnnouncer } from '../ui/LiveRegion.tsx';

/** A worker that died is started again by its client; the person is told, and the log. */
export function useWorkerRestarts(): void {
  const { search, importer } = useStores();
  const announce = useAnnouncer();
  useEffect(() => {
    const told = (worker: 'search' | 'import') => () => {
      getShell().log({ event: 'worker-restarted' });
      const { title, whatHappened } = describeStoreFailure({ kind: 'worker-died', worker });
      announce(`${title}. ${whatHappened}`);
    };
    const stops = [search.onRestart(told('search')), importer.onRestart(told('import'))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [search, importer, announce]);
}
