import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { onUserDataChanged } from '../../../data/store/user/userChanges.ts';
import { getShell } from '../../shell/getShell.ts';
import { createBackupClient } from '../../workers/backup/backupClient.ts';
import { useStores } from '../answers/useStores.ts';
import { BackupKeeper, type KeeperState } from './backupKeeper.ts';
import { snapshotPartsOf } from './snapshotParts.ts';
import { type Backups, BackupsContext } from './useBackups.ts';

/** Keeps the second copy for as long as the window is open. */
export function BackupProvider({ children }: { readonly children: ReactNode }) {
  const { keepsUserData } = useStores();
  // Without the person's data, a snapshot would put nothing in the place of something.
  const [parts] = useState(() => (keepsUserData ? createParts() : undefined));
  useEffect(() => {
    if (parts === undefined) return;
    parts.keeper.start();
    return () => {
      parts.keeper.stop();
      parts.client.close();
    };
  }, [parts]);
  const state = useSyncExternalStore(parts?.keeper.subscribe ?? neverChanges, parts?.keeper.current ?? nothingKept);
  const value = useMemo<Backups | undefined>(() => parts && { ...parts, state }, [parts, state]);
  return <BackupsContext value={value}>{children}</BackupsContext>;
}

function createParts() {
  const client = createBackupClient();
  const snapshotParts = snapshotPartsOf(client);
  if (snapshotParts === undefined) return undefined;
  const keeper = new BackupKeeper({ ...snapshotParts, client, files: getShell(), onChanged: onUserDataChanged });
  return { keeper, snapshotParts, shell: snapshotParts.shell, client };
}

const NOTHING: KeeperState = { main: undefined, isSaving: false, isProving: false };
const nothingKept = () => NOTHING;
const neverChanges = () => () => undefined;
