import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { getShell } from '../../shell/getShell.ts';
import { useStores } from '../answers/useStores.ts';
import { useBackups } from '../backup/useBackups.ts';
import { ImportQueue } from './importQueue.ts';
import { ImportContext, type Importing } from './useImport.ts';

/** Keeps the import queue for as long as the window is open. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { importer, searchHealth } = useStores();
  const [queue] = useState(() => new ImportQueue({ shell: getShell(), importer, onInstalled: searchHealth.reload }));
  const state = useSyncExternalStore(queue.subscribe, queue.current);
  const keeper = useBackups()?.keeper;
  // A snapshot that fails is told by its banner; an import never touches the person's data, so it goes on.
  const actions = useMemo(() => actionsOf(queue, async () => keeper?.saveUnsaved('import')), [queue, keeper]);
  const importing = useMemo<Importing>(() => ({ ...actions, state }), [actions, state]);
  return <ImportContext value={importing}>{children}</ImportContext>;
}

function actionsOf(queue: ImportQueue, beforeInstall: () => Promise<unknown>): Omit<Importing, 'state'> {
  const shell = getShell();
  const { readList, install, installAll, installCompanions, installDatasets, discard, cancel, dismiss } = queue;
  return {
    readList,
    install: async effectiveFrom => {
      await beforeInstall();
      await install(effectiveFrom);
    },
    installAll: async decide => {
      await beforeInstall();
      await installAll(decide);
    },
    installCompanions: async () => {
      await beforeInstall();
      await installCompanions();
    },
    installDatasets: async periods => {
      await beforeInstall();
      await installDatasets(periods);
    },
    discard,
    cancel,
    dismiss,
    pickFiles: async () => {
      const picked = await shell.pickFiles();
      if (picked.ok) queue.add(picked.value);
      else queue.refuse('', picked.error);
    },
    dropFiles: files => queue.add(shell.acceptDrop(files)),
    takeCommandLineFiles: async () => {
      const named = await shell.commandLineFiles();
      if (!named.ok) queue.refuse('', named.error);
      else queue.add(named.value);
      return !named.ok || named.value.length > 0;
    },
  };
}
