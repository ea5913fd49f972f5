import { createContext, useContext } from 'react';
import type { ShellBackups } from '../../shell/shellBackups.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import type { BackupKeeper, KeeperState } from './backupKeeper.ts';
import type { SnapshotParts } from './saveSnapshot.ts';

/** The second copy of the person's data, for the screens. */
export interface Backups {
  readonly state: KeeperState;
  readonly keeper: Pick<BackupKeeper, 'save' | 'saveUnsaved' | 'prove' | 'refresh'>;
  readonly shell: ShellBackups;
  readonly client: BackupClient;
  /** For writing a backup elsewhere (`saveTo`). */
  readonly snapshotParts: SnapshotParts;
}

/** `undefined` in a plain browser, and where the app runs without the person's data: nothing may be written then. */
export const BackupsContext = createContext<Backups | undefined>(undefined);

export function useBackups(): Backups | undefined {
  return useContext(BackupsContext);
}
