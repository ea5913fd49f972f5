import type { BackupTrouble } from '../contract/backups.ts';
import type { ShellFailure } from '../contract/outcome.ts';

const KINDS: Readonly<Record<string, 'disk-full' | 'folder-missing' | 'folder-read-only'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  EIO: 'folder-missing',
  EHOSTDOWN: 'folder-missing',
  EHOSTUNREACH: 'folder-missing',
  ENETUNREACH: 'folder-missing',
  ENOTCONN: 'folder-missing',
  ETIMEDOUT: 'folder-missing',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
};

/** What an error of the file system means for a backup. */
export function fileTroubleOf(error: unknown, call: string): ShellFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const kind = typeof code === 'string' && Object.hasOwn(KINDS, code) ? KINDS[code] : undefined;
  return kind === undefined ? { kind: 'unexpected', call } : { kind };
}

/** The same in the fewer words that are remembered and shown. */
export function troubleOf({ kind }: ShellFailure): BackupTrouble {
  switch (kind) {
    case 'disk-full':
    case 'folder-missing':
    case 'folder-read-only':
      return kind;
    default:
      return 'unexpected';
  }
}
