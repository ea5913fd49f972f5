/** The closed list of why a backup file cannot be used. Words for each are in `backupWords.ts`. */
export type BackupFailure =
  /** Something else altogether: not a file this app writes. */
  | { readonly kind: 'not-a-backup' }
  /** The end of the file is missing: a copy that was cut short. */
  | { readonly kind: 'cut-off' }
  /** The content is not what was written: its hash differs. */
  | { readonly kind: 'damaged' }
  /** The hash is right but what it covers is not what the format says: not written by this app. `line` is counted from 1. */
  | { readonly kind: 'malformed'; readonly line: number }
  /** The layout of the file is newer than this version of the app knows. */
  | { readonly kind: 'newer-format'; readonly found: number; readonly known: number }
  /** The data inside is of a newer version of the app. */
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number; readonly appVersion: string }
  | { readonly kind: 'passphrase-needed' }
  | { readonly kind: 'wrong-passphrase' }
  /** The passphrase is right and the hash too, but what is encrypted is not what was written: changed on purpose. */
  | { readonly kind: 'tampered' }
  | { readonly kind: 'too-large'; readonly limitBytes: number };

/** Larger than this no backup is read. 100,000 rows of a kilobyte are under a fifth of it. */
export const LARGEST_BACKUP_BYTES = 512 * 1024 * 1024;
