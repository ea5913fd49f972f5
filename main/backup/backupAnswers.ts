import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ShellCall } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { FileDesk } from '../files/fileDesk.ts';
import type { Answers } from '../ipc/answerCall.ts';
import { argumentsOnFolder } from '../start/commandLine.ts';
import type { OpenDialog } from '../window/oneDialog.ts';
import type { BackupDesk } from './backupDesk.ts';
import { firstFacts } from './backupFacts.ts';
import type { BackupMemory } from './backupMemory.ts';
import { fileTroubleOf } from './fileTrouble.ts';
import { BACKUP_EXTENSION, backupFileName } from './snapshotName.ts';

export interface BackupAnswersOptions {
  readonly currentWindow: () => BrowserWindow | undefined;
  readonly files: FileDesk;
  readonly desk: BackupDesk;
  readonly memory: BackupMemory;
  readonly newTicket: () => string;
  readonly openDialog: OpenDialog;
  readonly onReadyToClose: () => void;
}

type BackupCall = Extract<ShellCall, `backup:${string}`> | 'app:openDataFolder' | 'app:readyToClose';

const DONE: Outcome<null> = { ok: true, value: null };
const NOTHING_CHOSEN = DONE;
const BACKUP_FILES: FileFilter[] = [{ name: 'Chartside backups', extensions: [BACKUP_EXTENSION] }];

/** What main does for each call about backups. */
export function createBackupAnswers(options: BackupAnswersOptions): Pick<Answers, BackupCall> {
  const { currentWindow, files, desk, memory, newTicket, openDialog, onReadyToClose } = options;
  /** Folders chosen in the dialog and not used yet: one at a time, the newest. */
  const chosen = new Map<string, string>();
  return {
    'backup:state': async () => ({ ok: true, value: await desk.state() }),
    'backup:changed': async () => {
      await desk.changed();
      return DONE;
    },
    'backup:begin': ({ reason, place }) => desk.begin(reason, place),
    'backup:export': () =>
      openDialog(NOTHING_CHOSEN, async () => {
        const window = currentWindow();
        if (window === undefined) return { ok: true, value: null };
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title: 'Save a backup file',
          defaultPath: backupFileName(new Date()),
          filters: BACKUP_FILES,
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        });
        if (canceled || filePath === '') return { ok: true, value: null };
        const begun = await desk.beginFile(filePath);
        return begun.ok ? { ok: true, value: { ...begun.value, name: basename(filePath) } } : begun;
      }),
    'backup:write': ({ ticket, bytes }) => desk.write(ticket, bytes),
    'backup:commit': ({ ticket, sha256 }) => desk.commit(ticket, sha256),
    'backup:abort': async ({ ticket }) => {
      await desk.abort(ticket);
      return DONE;
    },
    'backup:trouble': async ({ kind }) => {
      await desk.noteTrouble(kind);
      return DONE;
    },
    'backup:proven': ({ name }) => desk.noteProof(name),
    'backup:open': async ({ name }) => {
      const path = await desk.pathOf(name);
      if (path === undefined) return { ok: false, error: { kind: 'snapshot-unknown' } };
      return firstOf(await files.admit([path]), { ok: false, error: { kind: 'snapshot-unknown' } });
    },
    'backup:pick': () =>
      openDialog(NOTHING_CHOSEN, async () => {
        const window = currentWindow();
        if (window === undefined) return { ok: true, value: null };
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          title: 'Choose a backup file',
          buttonLabel: 'Look at it',
          properties: ['openFile'],
          filters: [...BACKUP_FILES, { name: 'All files', extensions: ['*'] }],
        });
        const [path] = filePaths;
        if (canceled || path === undefined) return { ok: true, value: null };
        return firstOf(await files.admit([path]), { ok: true, value: null });
      }),
    'backup:chooseFolder': () =>
      openDialog(NOTHING_CHOSEN, async () => {
        const path = await chooseFolder(currentWindow(), 'Choose a folder for backups', 'Use this folder');
        if (path === undefined) return { ok: true, value: null };
        const ticket = newTicket();
        chosen.clear();
        chosen.set(ticket, path);
        return { ok: true, value: { ticket, path } };
      }),
    'backup:useFolder': async ({ ticket }) => {
      const folder = ticket === null ? null : chosen.get(ticket);
      if (folder === undefined) return { ok: false, error: { kind: 'ticket-unknown' } };
      try {
        if (folder !== null) await access(folder, constants.W_OK);
      } catch (error) {
        return { ok: false, error: fileTroubleOf(error, 'backup:useFolder') };
      }
      chosen.clear();
      await memory.remember({ folder, trouble: null, isUnsaved: true });
      return DONE;
    },
    'backup:startAnew': async () => {
      const { instanceId } = firstFacts(memory.facts.home);
      await memory.remember({ instanceId, hadUserData: false, isUnsaved: false, lastSavedAt: null, proof: null });
      return DONE;
    },
    'app:openDataFolder': () =>
      openDialog<Outcome<boolean>, Outcome<boolean>>({ ok: true, value: false }, async () => {
        const path = await chooseFolder(currentWindow(), 'Choose another data folder', 'Open this folder');
        if (path === undefined) return { ok: true, value: false };
        app.relaunch({ args: argumentsOnFolder(process.argv.slice(1), await realpath(path)) });
        app.quit();
        return { ok: true, value: true };
      }),
    'app:readyToClose': () => {
      onReadyToClose();
      return DONE;
    },
  };
}

async function chooseFolder(window: BrowserWindow | undefined, title: string, buttonLabel: string) {
  if (window === undefined) return undefined;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? undefined : join(path);
}

function firstOf<T, U>(outcome: Outcome<readonly T[]>, otherwise: Outcome<U>): Outcome<T | U> {
  if (!outcome.ok) return outcome;
  const [first] = outcome.value;
  return first === undefined ? otherwise : { ok: true, value: first };
}
