import type { AppInfo, ExportName, ExportType, LogEvent, PickedFile, ThemeChoice } from '../../main/contract/calls.ts';
import type { MenuCommand } from '../../main/contract/commands.ts';
import type { Outcome } from '../../main/contract/outcome.ts';
import type { ShellBackups } from './shellBackups.ts';

export type { PickedFile } from '../../main/contract/calls.ts';
export type { Outcome, ShellFailure } from '../../main/contract/outcome.ts';

/**
 * What the page can ask of the computer around it, in the page's words. In the app it is answered over the
 * bridge, in a plain browser by what a browser has.
 */
export interface Shell {
  /** True in the desktop app, false in a plain browser. */
  readonly isDesktop: boolean;
  pickFiles(): Promise<Outcome<readonly PickedFile[]>>;
  /** Files dropped on the window, as if they had been picked. */
  acceptDrop(files: readonly File[]): readonly PickedFile[];
  /** Files named on the command line; each is handed out once. */
  commandLineFiles(): Promise<Outcome<readonly PickedFile[]>>;
  /** Bytes `[offset, offset + length)` of a picked file; shorter at its end. At most `READ_SLICE_BYTES` a call. */
  readFile(ticket: string, offset: number, length: number): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  releaseFile(ticket: string): Promise<void>;
  /** Saves a text as a file where the person says; `false`: they cancelled. */
  saveText(name: ExportName, type: ExportType, text: string): Promise<Outcome<boolean>>;
  /** Saves the page as it prints as a PDF where the person says; `false`: they cancelled. */
  savePdf(name: ExportName): Promise<Outcome<boolean>>;
  /** Whether the text is on the clipboard now. */
  copyText(text: string): Promise<boolean>;
  /** Moves data that cannot be opened out of the way, deleting nothing; answers the folder it is in now. */
  setDataAside(): Promise<Outcome<{ readonly folder: string }>>;
  appInfo(): Promise<Outcome<AppInfo>>;
  setTheme(theme: ThemeChoice): void;
  /** A name of a closed list and numbers; never what a person typed. */
  log(event: LogEvent): void;
  /** Absent in a plain browser, which cannot write files by itself. */
  readonly backups?: ShellBackups;
  onCommand(listener: (command: MenuCommand) => void): () => void;
}

/** The most the bridge hands over at once (`files:read`). */
export const READ_SLICE_BYTES = 8 * 1024 * 1024;
