import { createContext, useContext } from 'react';
import type { ImportQueue } from './importQueue.ts';
import type { ImportQueueState } from './importQueueState.ts';

/** The queue of files being imported and what a person can do with it. */
export interface Importing
  extends Pick<
    ImportQueue,
    'readList' | 'install' | 'installAll' | 'installCompanions' | 'installDatasets' | 'discard' | 'cancel' | 'dismiss'
  > {
  readonly state: ImportQueueState;
  /** Opens the file dialog and queues what is chosen. */
  readonly pickFiles: () => Promise<void>;
  /** Queues files dropped on the window. */
  readonly dropFiles: (files: readonly File[]) => void;
  /** Queues files named on the command line. @returns whether there were any. */
  readonly takeCommandLineFiles: () => Promise<boolean>;
}

export const ImportContext = createContext<Importing | undefined>(undefined);

export function useImport(): Importing {
  const importing = useContext(ImportContext);
  if (importing === undefined) throw new Error('useImport is used outside the app frame.');
  return importing;
}
