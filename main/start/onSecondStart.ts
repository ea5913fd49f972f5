import { app } from 'electron';
import type { AppLog } from '../log/appLog.ts';
import { readCommandLine } from './commandLine.ts';
import { readSecondStart } from './secondStart.ts';

export interface SecondStartOptions {
  readonly focus: () => void;
  /** Absolute paths of the files the second start named. */
  readonly addFiles: (paths: readonly string[]) => void;
  readonly log: AppLog;
}

/** Starting the app again brings its window to the front and hands it the files named. */
export function onSecondStart({ focus, addFiles, log }: SecondStartOptions): void {
  app.on('second-instance', (_event, _args, _workingFolder, message) => {
    focus();
    const second = readSecondStart(message);
    const importFiles =
      second === undefined ? [] : readCommandLine({ ...second, dataFolderSetting: undefined }).importFiles;
    log.event('second-start', { files: importFiles.length });
    if (importFiles.length > 0) addFiles(importFiles);
  });
}
