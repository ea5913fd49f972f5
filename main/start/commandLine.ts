import { isAbsolute, resolve } from 'node:path';

export interface CommandLineRequest {
  /** Absolute paths named after `--import`. */
  readonly importFiles: readonly string[];
  /** Absolute folder named by `--data-dir`, else by `CHARTSIDE_DATA_DIR`, where everything is to be kept. */
  readonly dataFolder: string | undefined;
}

export interface CommandLineInput {
  readonly args: readonly string[];
  /** Folder the app was started in; relative paths start there. */
  readonly workingFolder: string;
  readonly dataFolderSetting: string | undefined;
}

const IMPORT = '--import';
const DATA_FOLDER = '--data-dir';

/**
 * Reads `--import FILE...` and `--data-dir FOLDER`, each also with an equals sign. Everything up to the next `--flag` is a file, so a file whose name
 * begins with two dashes is written `./--name`. Flags meant for Chromium or Electron are passed over, and a bare `--`
 * (as in `npm start -- --import a.zip`) only ends the list before it.
 */
export function readCommandLine({ args, workingFolder, dataFolderSetting }: CommandLineInput): CommandLineRequest {
  const importFiles: string[] = [];
  let dataFolder = dataFolderSetting;
  let wanted: 'files' | 'folder' | undefined;
  for (const arg of args) {
    if (arg.startsWith('--')) {
      wanted = arg === IMPORT ? 'files' : arg === DATA_FOLDER ? 'folder' : undefined;
      if (arg.startsWith(`${IMPORT}=`)) importFiles.push(arg.slice(IMPORT.length + 1));
      if (arg.startsWith(`${DATA_FOLDER}=`)) dataFolder = arg.slice(DATA_FOLDER.length + 1);
    } else if (wanted === 'files') {
      importFiles.push(arg);
    } else if (wanted === 'folder') {
      dataFolder = arg;
      wanted = undefined;
    }
  }
  const toAbsolute = (path: string) => (isAbsolute(path) ? path : resolve(workingFolder, path));
  return {
    importFiles: importFiles.filter(path => path !== '').map(toAbsolute),
    dataFolder: dataFolder === undefined || dataFolder === '' ? undefined : toAbsolute(dataFolder),
  };
}

/**
 * The same start on another data folder: what names a folder is left out, and so are the files, which were offered
 * already.
 *
 * @param folder absolute
 */
export function argumentsOnFolder(args: readonly string[], folder: string): string[] {
  const kept: string[] = [];
  let isOurs = false;
  for (const arg of args) {
    if (arg.startsWith('--')) isOurs = [IMPORT, DATA_FOLDER].some(flag => arg === flag || arg.startsWith(`${flag}=`));
    if (!isOurs) kept.push(arg);
    // Behind an equals sign the flag has all it needs.
    if (arg.startsWith('--') && arg.includes('=')) isOurs = false;
  }
  return [...kept, `${DATA_FOLDER}=${folder}`];
}
