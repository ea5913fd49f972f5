import type {
  BackupState,
  BackupTrouble,
  ChosenFolder,
  SnapshotPlace,
  SnapshotReason,
} from '../../main/contract/backups.ts';
import type { PickedFile } from '../../main/contract/calls.ts';
import type { Outcome } from '../../main/contract/outcome.ts';
import type { ShellApi } from '../../main/contract/shellApi.ts';

export type { BackupState, BackupTrouble, ChosenFolder, SnapshotReason } from '../../main/contract/backups.ts';

/** What the desktop app can do for the second copy of the person's data. */
export interface ShellBackups {
  state(): Promise<Outcome<BackupState>>;
  changed(): void;
  begin(reason: SnapshotReason, place: SnapshotPlace): Promise<Outcome<{ readonly ticket: string }>>;
  /** Asks where to save; `null`: cancelled. */
  beginFile(): Promise<Outcome<{ readonly ticket: string; readonly name: string } | null>>;
  write(ticket: string, bytes: Uint8Array<ArrayBuffer>): Promise<Outcome<null>>;
  commit(ticket: string, sha256: string): Promise<Outcome<null>>;
  abort(ticket: string): Promise<Outcome<null>>;
  trouble(kind: BackupTrouble): Promise<Outcome<null>>;
  proven(name: string): Promise<Outcome<null>>;
  open(name: string): Promise<Outcome<PickedFile>>;
  pick(): Promise<Outcome<PickedFile | null>>;
  chooseFolder(): Promise<Outcome<ChosenFolder | null>>;
  setFolder(ticket: string | null): Promise<Outcome<null>>;
  startAnew(): Promise<Outcome<null>>;
  /** False: the person cancelled; otherwise the app is about to start again. */
  openDataFolder(): Promise<Outcome<boolean>>;
  readyToClose(): void;
}

export function bridgeBackups(api: ShellApi): ShellBackups {
  return {
    state: () => api.call('backup:state', null),
    changed: () => {
      void api.call('backup:changed', null);
    },
    begin: (reason, place) => api.call('backup:begin', { reason, place }),
    beginFile: () => api.call('backup:export', null),
    write: (ticket, bytes) => api.call('backup:write', { ticket, bytes }),
    commit: (ticket, sha256) => api.call('backup:commit', { ticket, sha256 }),
    abort: ticket => api.call('backup:abort', { ticket }),
    trouble: kind => api.call('backup:trouble', { kind }),
    proven: name => api.call('backup:proven', { name }),
    open: name => api.call('backup:open', { name }),
    pick: () => api.call('backup:pick', null),
    chooseFolder: () => api.call('backup:chooseFolder', null),
    setFolder: ticket => api.call('backup:useFolder', { ticket }),
    startAnew: () => api.call('backup:startAnew', null),
    openDataFolder: () => api.call('app:openDataFolder', null),
    readyToClose: () => {
      void api.call('app:readyToClose', null);
    },
  };
}
