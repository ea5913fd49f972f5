import { app, dialog } from 'electron';
import type { AppLog } from '../log/appLog.ts';

/** Writes down what should not happen. After an uncaught error main's state is unknown, so the app says so and ends. */
export function logFaults(log: AppLog): void {
  process.on('unhandledRejection', error => log.error('unexpected-error', error));
  process.on('uncaughtException', error => {
    log.error('unexpected-error', error);
    void sayAndExit(log);
  });
  app.on('child-process-gone', (_event, { exitCode }) => log.event('child-gone', { exitCode }));
}

async function sayAndExit(log: AppLog): Promise<void> {
  await log.flush();
  if (app.isReady()) {
    await dialog.showMessageBox({
      type: 'error',
      title: 'Chartside',
      message: 'Chartside has to close.',
      detail:
        'Something in the program went wrong. Everything you had saved is still on this computer. Start Chartside again to go on.',
      buttons: ['Close'],
    });
  }
  app.exit(1);
}
