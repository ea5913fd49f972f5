import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { createAnswers } from './answers.ts';
import { BackupDesk } from './backup/backupDesk.ts';
import { firstFacts, homeOf } from './backup/backupFacts.ts';
import { BackupMemory } from './backup/backupMemory.ts';
import type { MenuCommand } from './contract/commands.ts';
import { FileDesk } from './files/fileDesk.ts';
import { WaitingFiles } from './files/waitingFiles.ts';
import { guardContents } from './guard/guardContents.ts';
import { guardSession } from './guard/guardSession.ts';
import { Refusals } from './guard/refusals.ts';
import { registerCalls } from './ipc/registerCalls.ts';
import { AppLog } from './log/appLog.ts';
import { serveApp } from './scheme/appScheme.ts';
import type { DevServer } from './scheme/devServer.ts';
import { cutTornWrites } from './start/cutTornWrites.ts';
import { finishBeforeQuit } from './start/finishBeforeQuit.ts';
import { logFaults } from './start/logFaults.ts';
import { onSecondStart } from './start/onSecondStart.ts';
import { offerContextMenu } from './window/contextMenu.ts';
import { installMenu } from './window/menu.ts';
import { openWindow } from './window/openWindow.ts';
import { saveBeforeClose } from './window/saveBeforeClose.ts';
import { watchPage } from './window/watchPage.ts';
import { WindowMemory } from './window/windowMemory.ts';

export interface RunOptions {
  /** Absolute paths from the command line. */
  readonly importFiles: readonly string[];
  readonly devServer: DevServer | undefined;
  /** Folder of the built program: `main/`, `preload/`, `renderer/` lie in it. */
  readonly distFolder: string;
}

/** The app of the one instance that holds the lock: guards first, then the contract, then the window. */
export function runApp({ importFiles, devServer, distFolder }: RunOptions): void {
  const { isPackaged } = app;
  const dataFolder = app.getPath('userData');
  const log = new AppLog(join(dataFolder, 'logs', 'chartside.log'), () => new Date());
  const memory = new WindowMemory(join(dataFolder, 'window.json'), error => log.error('window-state-unsaved', error));
  const refusals = new Refusals(requests => log.event('request-refused', { requests }));
  const newTicket = () => randomBytes(16).toString('hex');
  const desk = new FileDesk({ now: () => performance.now(), newTicket });
  const backupMemory = new BackupMemory(
    join(dataFolder, 'backups.json'),
    firstFacts(homeOf(hostname(), dataFolder)),
    error => log.error('backup-state-unsaved', error),
  );
  const backupDesk = new BackupDesk({
    memory: backupMemory,
    defaultFolder: join(dataFolder, 'backups'),
    now: () => new Date(),
    newTicket,
  });
  const waitingFiles = new WaitingFiles();
  waitingFiles.add(importFiles);
  let window: BrowserWindow | undefined;
  let closeNow: () => void = () => undefined;
  const send = (command: MenuCommand) => window?.webContents.send('command', command);

  logFaults(log);
  app.on('session-created', created => guardSession(created, { isPackaged, devServer }, refusals));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, () => log.event('navigation-refused')));
  onSecondStart({
    focus: () => focusWindow(window),
    addFiles: paths => {
      waitingFiles.add(paths);
      send('import-waiting-files');
    },
    log,
  });
  app.on('window-all-closed', () => app.quit());
  finishBeforeQuit(() =>
    Promise.allSettled([
      memory.flush(),
      backupDesk.abortAll().then(() => backupMemory.flush()),
      desk.releaseAll(),
      log.flush(),
    ]),
  );

  const mended = cutTornWrites(dataFolder);
  void app.whenReady().then(async () => {
    log.event('app-started');
    serveApp(session.defaultSession, {
      root: join(distFolder, 'renderer'),
      devServer,
      onRefusedByPolicy: () => refusals.noteRequest(),
    });
    registerCalls({
      answers: createAnswers({
        currentWindow: () => window,
        desk,
        waitingFiles,
        memory,
        refusals,
        log,
        backups: { desk: backupDesk, memory: backupMemory, newTicket, onReadyToClose: () => closeNow() },
      }),
      observer: {
        onBadPayload: () => log.event('bad-payload'),
        onUnexpected: (_call, error) => log.error('unexpected-error', error),
        onUntrustedSender: () => log.event('untrusted-sender'),
      },
      currentPage: () => window?.webContents,
    });
    installMenu({ isMac: process.platform === 'darwin', isPackaged, send });
    // Done long before, as a rule: Chromium takes longer to get ready.
    const { files, bytes } = await mended;
    if (files > 0) log.event('torn-writes-cut', { files, bytes });
    window = openWindow({ preloadFile: join(distFolder, 'preload', 'preload.cjs'), memory, isPackaged });
    watchPage(window, log);
    offerContextMenu(window);
    closeNow = saveBeforeClose(window, () => send('save-before-closing'));
    // A new page knows none of the tickets of the page before it.
    window.webContents.on('did-navigate', () => {
      void desk.releaseAll();
      void backupDesk.abortAll();
    });
    window.on('closed', () => {
      window = undefined;
    });
    setInterval(() => void desk.releaseIdle(), 60_000).unref();
  });
}

function focusWindow(window: BrowserWindow | undefined): void {
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
