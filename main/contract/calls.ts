import type { BackupState, BackupTrouble, ChosenFolder, SnapshotPlace, SnapshotReason } from './backups.ts';

/**
 * Every power the page has, and nothing else. Adding a line is a security decision and is
 * reviewed as one. The preload exposes exactly these; main parses each payload before use.
 */
export interface ShellCalls {
  /** Opens the system's file dialog. The page gets tickets, never paths. An empty list: the person cancelled. */
  'files:pick': { readonly ask: { readonly multiple: boolean }; readonly answer: readonly PickedFile[] };
  /**
   * Files named on the command line (`--import FILE...`, also of a second start), as if they had been picked; each is
   * handed out once. A file that cannot be opened answers its failure once and is dropped: ask again for the others.
   */
  'files:fromCommandLine': { readonly ask: null; readonly answer: readonly PickedFile[] };
  /** Bytes `[offset, offset + length)` of a picked file; shorter at the end of the file. At most 8 MiB a call. */
  'files:read': {
    readonly ask: { readonly ticket: string; readonly offset: number; readonly length: number };
    readonly answer: Uint8Array<ArrayBuffer>;
  };
  /** The page is done with a ticket. Unused tickets expire by themselves. */
  'files:release': { readonly ask: { readonly ticket: string }; readonly answer: null };
  /** Asks the person where to save a text the page made, and writes it. `false`: they cancelled. */
  'files:saveText': {
    readonly ask: { readonly name: ExportName; readonly type: ExportType; readonly text: string };
    readonly answer: boolean;
  };
  /** Asks the person where to save the page as it prints, and writes it as a PDF. `false`: they cancelled. */
  'page:savePdf': { readonly ask: { readonly name: ExportName }; readonly answer: boolean };
  /** Puts plain text on the clipboard. */
  'clipboard:writeText': { readonly ask: { readonly text: string }; readonly answer: null };
  /**
   * Moves the files of the page's databases into a folder beside them, for a person whose data cannot be opened. Nothing
   * is deleted. The page must be loaded again afterwards. Answers where they are now, below the data folder.
   */
  'data:setAside': { readonly ask: null; readonly answer: { readonly folder: string } };
  'app:info': { readonly ask: null; readonly answer: AppInfo };
  /** Tells the native frame which theme the page uses. */
  'theme:set': { readonly ask: { readonly theme: ThemeChoice }; readonly answer: null };
  /** Writes one line to the local log. Only a name from a closed list and numbers: never text a person typed. */
  'log:event': { readonly ask: LogEvent; readonly answer: null };

  /** What is known of backups. Lists the backup folders, so it is asked for when it is needed. */
  'backup:state': { readonly ask: null; readonly answer: BackupState };
  /** The person's data changed: main remembers that a snapshot is due, also over a crash. */
  'backup:changed': { readonly ask: null; readonly answer: null };
  /** Begins a snapshot. The page gets a ticket to write to, never a path; main alone names the file. */
  'backup:begin': {
    readonly ask: { readonly reason: SnapshotReason; readonly place: SnapshotPlace };
    readonly answer: { readonly ticket: string };
  };
  /** Asks the person where to save a backup file. `null`: they cancelled. */
  'backup:export': { readonly ask: null; readonly answer: { readonly ticket: string; readonly name: string } | null };
  /** Appends to what was begun. At most 8 MiB a call. */
  'backup:write': {
    readonly ask: { readonly ticket: string; readonly bytes: Uint8Array<ArrayBuffer> };
    readonly answer: null;
  };
  /** Ends what was begun: on the disk, read back, its hash compared. Until then there is no file of that name. */
  'backup:commit': { readonly ask: { readonly ticket: string; readonly sha256: string }; readonly answer: null };
  /** Throws away what was begun. */
  'backup:abort': { readonly ask: { readonly ticket: string }; readonly answer: null };
  /** The page could not make a snapshot of the data at all. */
  'backup:trouble': { readonly ask: { readonly kind: BackupTrouble }; readonly answer: null };
  /** A snapshot was restored for trial and everything was right. */
  'backup:proven': { readonly ask: { readonly name: string }; readonly answer: null };
  /** A snapshot of the list, to be read by ticket. */
  'backup:open': { readonly ask: { readonly name: string }; readonly answer: PickedFile };
  /** Opens the system's file dialog for a backup file. `null`: the person cancelled. */
  'backup:pick': { readonly ask: null; readonly answer: PickedFile | null };
  /** Opens the system's folder dialog for the folder of snapshots. `null`: the person cancelled. */
  'backup:chooseFolder': { readonly ask: null; readonly answer: ChosenFolder | null };
  /** Snapshots go to the folder of the ticket from now on; `null` means back to the data folder. */
  'backup:useFolder': { readonly ask: { readonly ticket: string | null }; readonly answer: null };
  /** The person decided to begin without what was there. Every snapshot stays, and is never cleared away any more. */
  'backup:startAnew': { readonly ask: null; readonly answer: null };
  /** Opens the system's folder dialog for another data folder and starts the app again on it. `false`: cancelled. */
  'app:openDataFolder': { readonly ask: null; readonly answer: boolean };
  /** What was to be saved before the window closes is saved, or cannot be. */
  'app:readyToClose': { readonly ask: null; readonly answer: null };
}

export type ShellCall = keyof ShellCalls;

/** The same list at run time: the preload forwards these names and no other. */
export const SHELL_CALLS = [
  'files:pick',
  'files:fromCommandLine',
  'files:read',
  'files:release',
  'files:saveText',
  'page:savePdf',
  'clipboard:writeText',
  'data:setAside',
  'app:info',
  'theme:set',
  'log:event',
  'backup:state',
  'backup:changed',
  'backup:begin',
  'backup:export',
  'backup:write',
  'backup:commit',
  'backup:abort',
  'backup:trouble',
  'backup:proven',
  'backup:open',
  'backup:pick',
  'backup:chooseFolder',
  'backup:useFolder',
  'backup:startAnew',
  'app:openDataFolder',
  'app:readyToClose',
] as const satisfies readonly ShellCall[];

/** What can be saved as a file: part of the name that is offered, never a text of the person's. */
export const EXPORT_NAMES = ['bookmarks', 'notes', 'checklists', 'encounter', 'encounter-fhir', 'changes'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];
export const EXPORT_TYPES = ['csv', 'json', 'md'] as const;
export type ExportType = (typeof EXPORT_TYPES)[number];

/** Longest text `files:saveText` takes, in UTF-16 units. */
export const LONGEST_EXPORT = 64_000_000;

/** Most bytes one `files:read` answers; a longer range is a bad payload. */
export const MOST_BYTES_A_READ = 8 * 1024 * 1024;

/** Largest file the shell hands out. The largest official release is under 10 MiB. */
export const LARGEST_FILE_BYTES = 512 * 1024 * 1024;

/** Most files open at once. */
export const MOST_OPEN_FILES = 64;

/** Longest text `clipboard:writeText` takes, in UTF-16 units. */
export const LONGEST_CLIPBOARD_TEXT = 1_000_000;

export interface PickedFile {
  /** Opaque, random, expires; worthless outside this window. */
  readonly ticket: string;
  /** File name without its folder. */
  readonly name: string;
  readonly byteLength: number;
}

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;

export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface AppInfo {
  readonly appVersion: string;
  readonly electronVersion: string;
  readonly chromeVersion: string;
  readonly nodeVersion: string;
  readonly platform: string;
  /** The folder that holds everything this app keeps, to show to the person. */
  readonly dataPath: string;
  /** Room left on the disk of that folder; absent where the system does not tell. */
  readonly freeDiskBytes?: number;
  /** Requests to anything but this app that were refused since the start, by the page's policy or by the shell. */
  readonly blockedRequests: number;
}

export const LOG_EVENTS = [
  'page-ready',
  'store-failed',
  'import-started',
  'import-installed',
  'import-cancelled',
  'import-failed',
  'worker-restarted',
  'page-error',
  'backup-saved',
  'backup-failed',
  'backup-proven',
  'backup-unproven',
  'backup-restored',
] as const;

export interface LogEvent {
  readonly event: (typeof LOG_EVENTS)[number];
  /** Numbers only: milliseconds, counts. */
  readonly figures?: Readonly<Record<string, number>>;
}
