/** Why a snapshot was taken; part of its file name. */
export const SNAPSHOT_REASONS = ['start', 'change', 'quit', 'import', 'upgrade', 'restore', 'asked'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** `chosen` is the folder of the settings; `data-folder` is where snapshots go when that one cannot be used. */
export const SNAPSHOT_PLACES = ['chosen', 'data-folder'] as const;
export type SnapshotPlace = (typeof SNAPSHOT_PLACES)[number];

/** Most bytes of a backup one call hands over. */
export const MOST_BYTES_A_WRITE = 8 * 1024 * 1024;

/** What keeps snapshots from being written. */
export const BACKUP_TROUBLES = [
  'disk-full',
  'folder-missing',
  'folder-read-only',
  'data-unreadable',
  'unexpected',
] as const;
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

/** One snapshot on the disk. Names are given by main and mean nothing else to the page. */
export interface Snapshot {
  readonly name: string;
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
  readonly reason: SnapshotReason;
  readonly byteLength: number;
  /** Written by this data folder, not by another one that uses the same backup folder. */
  readonly isOwn: boolean;
  /** It was once restored for trial, with every count and hash right. */
  readonly isProven: boolean;
}

/** Everything the page shows of backups, as main knows it. */
export interface BackupState {
  /** To show to the person. */
  readonly folderPath: string;
  readonly isDefaultFolder: boolean;
  /** Newest first; of the chosen folder and of the data folder. */
  readonly snapshots: readonly Snapshot[];
  /** The last one that was written and read back; absent before the first. ISO date and time, UTC. */
  readonly lastSavedAt?: string;
  /** Something changed that is in no snapshot yet. */
  readonly isUnsaved: boolean;
  /** Snapshots fail since then; absent while they do not. */
  readonly trouble?: { readonly since: string; readonly kind: BackupTrouble };
  readonly proof?: { readonly snapshotWrittenAt: string; readonly provenAt: string };
  /** There was something of the person's in this data folder, as far as main can tell. */
  readonly hadUserData: boolean;
}

/** A folder the person chose in the dialog; nothing is changed until the ticket is used. */
export interface ChosenFolder {
  readonly ticket: string;
  /** To show to the person. */
  readonly path: string;
}
