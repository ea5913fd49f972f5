/**
 * What every call across the bridge answers. Electron turns a thrown error into a string,
 * so nothing is thrown across: an outcome is a value.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ShellFailure };

/** The closed list of what the shell can fail with. Details never hold a path or a file's content. */
export type ShellFailure =
  | { readonly kind: 'bad-payload'; readonly call: string }
  | { readonly kind: 'ticket-unknown' }
  /** More files are open than the shell keeps (`MOST_OPEN_FILES`); none of this batch was opened. */
  | { readonly kind: 'too-many-files'; readonly limit: number }
  | { readonly kind: 'file-too-large'; readonly name: string; readonly limitBytes: number }
  | { readonly kind: 'file-unreadable'; readonly name: string }
  | { readonly kind: 'file-changed'; readonly name: string }
  /** A file the person asked for could not be written; what was there before is unchanged. */
  | { readonly kind: 'file-not-saved'; readonly name: string }
  | { readonly kind: 'disk-full' }
  /** The backup folder is not there: a disk not connected, a share not reached. */
  | { readonly kind: 'folder-missing' }
  /** The backup folder may be read but not written. */
  | { readonly kind: 'folder-read-only' }
  /** What was read back from the disk is not what was written. The file was thrown away. */
  | { readonly kind: 'not-verified' }
  | { readonly kind: 'snapshot-unknown' }
  /** More is being written at once, or to one file, than the shell allows. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'unexpected'; readonly call: string };
