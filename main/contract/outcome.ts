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
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'unexpected'; readonly call: string };
