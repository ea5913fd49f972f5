/** The closed list of what can go wrong with what is kept on the computer. Words for each are in `storeWords.ts`. */
export type StoreFailure =
  /** The disk or the browser's share of it is full. What was there is untouched. */
  | { readonly kind: 'quota'; readonly database: DatabaseName }
  /** Another window holds the database open in an older version. */
  | { readonly kind: 'blocked'; readonly database: DatabaseName }
  /** Written by a newer version of the app: never opened. */
  | { readonly kind: 'future-version'; readonly database: DatabaseName; readonly found: number; readonly known: number }
  /** The database is not there although it was: only a person may decide that it begins anew. */
  | { readonly kind: 'missing'; readonly database: DatabaseName }
  /** Older data was not brought up to date, because no copy of it could be made first. */
  | {
      readonly kind: 'no-copy-before-upgrade';
      readonly database: DatabaseName;
      readonly found: number;
      readonly known: number;
    }
  | { readonly kind: 'corrupt'; readonly database: DatabaseName; readonly detail: string }
  /** The database was closed under us (another window is upgrading it); opening again helps. */
  | { readonly kind: 'closed'; readonly database: DatabaseName }
  /** The app was started without the person's own data: nothing of it can be changed. */
  | { readonly kind: 'user-data-not-open' }
  /** What was read back is not what was written; the old release stays active. */
  | { readonly kind: 'verification-failed'; readonly releaseId: string }
  /** Nothing to roll back to. */
  | { readonly kind: 'no-previous-release'; readonly series: string }
  /** A release in use cannot be removed. */
  | { readonly kind: 'release-active'; readonly releaseId: string }
  | { readonly kind: 'unknown-release'; readonly releaseId: string }
  /** The worker that did the work died; it was started again. */
  | { readonly kind: 'worker-died'; readonly worker: 'import' | 'search' | 'backup' }
  /** Installing was asked for with no file inspected. */
  | { readonly kind: 'nothing-inspected' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unexpected'; readonly detail: string };

export const DATABASE_NAMES = ['reference', 'user'] as const;
export type DatabaseName = (typeof DATABASE_NAMES)[number];
