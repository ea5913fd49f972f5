import { statfs } from 'node:fs/promises';
import { app, type BrowserWindow, clipboard, dialog, nativeTheme } from 'electron';
import { type BackupAnswersOptions, createBackupAnswers } from './backup/backupAnswers.ts';
import type { AppInfo, PickedFile, ThemeChoice } from './contract/calls.ts';
import type { Outcome } from './contract/outcome.ts';
import type { FileDesk } from './files/fileDesk.ts';
import { pdfSaver } from './files/savePdf.ts';
import { textSaver } from './files/saveText.ts';
import { setDatabasesAside } from './files/setAside.ts';
import type { WaitingFiles } from './files/waitingFiles.ts';
import type { Refusals } from './guard/refusals.ts';
import type { Answers } from './ipc/answerCall.ts';
import type { AppLog } from './log/appLog.ts';
import { backgroundColor } from './window/backgroundColor.ts';
import type { WindowMemory } from './window/windowMemory.ts';

export interface AnswersOptions {
  readonly currentWindow: () => BrowserWindow | undefined;
  readonly desk: FileDesk;
  readonly waitingFiles: WaitingFiles;
  readonly memory: WindowMemory;
  readonly refusals: Refusals;
  readonly log: AppLog;
  readonly backups: Omit<BackupAnswersOptions, 'currentWindow' | 'files'>;
}

const DONE: Outcome<null> = { ok: true, value: null };

/** What main does for each call of the contract. */
export function createAnswers(options: AnswersOptions): Answers {
  const { currentWindow, desk, waitingFiles, memory, refusals, log, backups } = options;
  const pickFiles = filePicker(currentWindow, desk);
  return {
    ...createBackupAnswers({ ...backups, currentWindow, files: desk }),
    'files:pick': ({ multiple }) => pickFiles(multiple),
    'files:fromCommandLine': () => waitingFiles.take(desk),
    'files:read': ({ ticket, offset, length }) => desk.read(ticket, offset, length),
    'files:release': async ({ ticket }) => {
      await desk.release(ticket);
      return DONE;
    },
    'files:saveText': textSaver(currentWindow),
    'page:savePdf': pdfSaver(currentWindow),
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

function filePicker(currentWindow: () => BrowserWindow | undefined, desk: FileDesk) {
  let isOpen = false;
  return async (multiple: boolean): Promise<Outcome<readonly PickedFile[]>> => {
    const window = currentWindow();
    // One dialog at a time: a page gone wrong must not bury the person under them.
    if (window === undefined || isOpen) return { ok: true, value: [] };
    isOpen = true;
    try {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Choose code files to import',
        buttonLabel: 'Import',
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [
          { name: 'Code files (zip, txt, xlsx, json)', extensions: ['zip', 'txt', 'xlsx', 'json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return canceled ? { ok: true, value: [] } : await desk.admit(filePaths);
    } finally {
      isOpen = false;
    }
  };
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
