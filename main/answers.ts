import { statfs } from 'node:fs/promises';
import { app, type BrowserWindow, clipboard, dialog, nativeTheme } from 'electron';
import { type BackupAnswersOptions, createBackupAnswers } from './backup/backupAnswers.ts';
import type { AppInfo, PickedFile, ThemeChoice } from './contract/calls.ts';
import type { Outcome } from './contract/outcome.ts';
import type { FileDesk } from './files/fileDesk.ts';
import { saveFile } from './files/saveFile.ts';
import { setDatabasesAside } from './files/setAside.ts';
import type { WaitingFiles } from './files/waitingFiles.ts';
import type { Refusals } from './guard/refusals.ts';
import type { Answers } from './ipc/answerCall.ts';
import type { AppLog } from './log/appLog.ts';
import { backgroundColor } from './window/backgroundColor.ts';
import { type OpenDialog, oneDialogAtATime } from './window/oneDialog.ts';
import type { WindowMemory } from './window/windowMemory.ts';

export interface AnswersOptions {
  readonly currentWindow: () => BrowserWindow | undefined;
  readonly desk: FileDesk;
  readonly waitingFiles: WaitingFiles;
  readonly memory: WindowMemory;
  readonly refusals: Refusals;
  readonly log: AppLog;
  readonly backups: Omit<BackupAnswersOptions, 'currentWindow' | 'files' | 'openDialog'>;
}

const DONE: Outcome<null> = { ok: true, value: null };
const NOT_SAVED: Outcome<boolean> = { ok: true, value: false };
const TYPE_NAMES = { csv: 'Table (CSV)', json: 'JSON', md: 'Text (Markdown)' } as const;

/** What main does for each call of the contract. */
export function createAnswers(options: AnswersOptions): Answers {
  const { currentWindow, desk, waitingFiles, memory, refusals, log, backups } = options;
  const openDialog = oneDialogAtATime();
  return {
    ...createBackupAnswers({ ...backups, currentWindow, files: desk, openDialog }),
    'files:pick': ({ multiple }) => pickFiles(multiple, { window: currentWindow(), desk, openDialog }),
    'files:fromCommandLine': () => waitingFiles.take(desk),
    'files:read': ({ ticket, offset, length }) => desk.read(ticket, offset, length),
    'files:release': async ({ ticket }) => {
      await desk.release(ticket);
      return DONE;
    },
    'files:saveText': async ({ name, type, text }) => {
      const window = currentWindow();
      if (window === undefined) return NOT_SAVED;
      const filter = { name: TYPE_NAMES[type], extensions: [type] };
      return openDialog(NOT_SAVED, () =>
        saveFile(window, { name: `chartside-${name}.${type}`, filter, content: () => text }),
      );
    },
    'page:savePdf': async ({ name }) => {
      const window = currentWindow();
      if (window === undefined) return NOT_SAVED;
      const filter = { name: 'PDF', extensions: ['pdf'] };
      const content = () => window.webContents.printToPDF({ pageSize: 'Letter', generateTaggedPDF: true });
      return openDialog(NOT_SAVED, () => saveFile(window, { name: `chartside-${name}.pdf`, filter, content }));
    },
    'clipboard:writeText': ({ text }) => {
      clipboard.writeText(text);
      return DONE;
    },
    'data:setAside': async () => {
      const folder = await setDatabasesAside(app.getPath('userData'), new Date());
      log.event('data-set-aside');
      return { ok: true, value: { folder } };
    },
    'app:info': async () => ({ ok: true, value: await readAppInfo(refusals) }),
    'theme:set': ({ theme }) => {
      followTheme(theme, currentWindow(), memory);
      return DONE;
    },
    'log:event': ({ event, figures }) => {
      log.event(event, figures);
      return DONE;
    },
  };
}

/** An empty list: the person cancelled. */
async function pickFiles(
  multiple: boolean,
  {
    window,
    desk,
    openDialog,
  }: { readonly window: BrowserWindow | undefined; readonly desk: FileDesk; readonly openDialog: OpenDialog },
): Promise<Outcome<readonly PickedFile[]>> {
  const none: Outcome<readonly PickedFile[]> = { ok: true, value: [] };
  if (window === undefined) return none;
  return openDialog(none, async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: 'Choose code files to import',
      buttonLabel: 'Import',
      properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [
        { name: 'Code files', extensions: ['zip', 'txt', 'csv', 'xlsx', 'xml', 'gz', 'json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
    return canceled ? none : await desk.admit(filePaths);
  });
}

async function readAppInfo(refusals: Refusals): Promise<AppInfo> {
  const { electron, chrome, node } = process.versions;
  const dataPath = app.getPath('userData');
  const freeDiskBytes = await freeBytesAt(dataPath);
  return {
    appVersion: app.getVersion(),
    electronVersion: electron,
    chromeVersion: chrome,
    nodeVersion: node,
    platform: `${process.platform} ${process.arch}`,
    dataPath,
    ...(freeDiskBytes !== undefined && { freeDiskBytes }),
    blockedRequests: refusals.requests,
  };
}

async function freeBytesAt(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

function followTheme(theme: ThemeChoice, window: BrowserWindow | undefined, memory: WindowMemory): void {
  nativeTheme.themeSource = theme;
  window?.setBackgroundColor(backgroundColor(theme, nativeTheme.shouldUseDarkColors));
  memory.remember({ theme });
}
