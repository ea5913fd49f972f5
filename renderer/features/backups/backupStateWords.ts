import type { BackupTrouble, Snapshot, SnapshotReason } from '../../../main/contract/backups.ts';

/** Why snapshots fail, as the end of "Backups have failed since …:". */
export function troubleWords(kind: BackupTrouble): string {
  switch (kind) {
    case 'disk-full':
      return 'the disk they go to is full.';
    case 'folder-missing':
      return 'the backup folder cannot be reached.';
    case 'folder-read-only':
      return 'Chartside may not write to the backup folder.';
    case 'data-unreadable':
      return 'your data could not be read.';
    case 'unexpected':
      return 'the file could not be written or was not what was written.';
  }
}

/** What can be done about it. */
export function remedyWords(kind: BackupTrouble): string {
  switch (kind) {
    case 'disk-full':
      return 'Make room on that disk, or choose another folder.';
    case 'folder-missing':
      return 'Connect its disk or network drive again, or choose another folder.';
    case 'folder-read-only':
      return 'Choose another folder, or let Chartside write to this one.';
    case 'data-unreadable':
      return 'Close Chartside and start it again.';
    case 'unexpected':
      return 'Choose a folder on another disk; this one may be failing.';
  }
}

const REASONS: Readonly<Record<SnapshotReason, string>> = {
  start: 'at a start',
  change: 'after a change',
  quit: 'when Chartside was closed',
  import: 'before an import',
  upgrade: 'before an upgrade of your data',
  restore: 'before a restore',
  asked: 'because you asked',
};

export function reasonWords({ reason, isOwn }: Pick<Snapshot, 'reason' | 'isOwn'>): string {
  return isOwn ? REASONS[reason] : `${REASONS[reason]}, by another data folder`;
}
