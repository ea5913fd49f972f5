import { assertNever } from '../domain/assertNever.ts';
import type { BackupFailure } from './backupFailure.ts';

/** What a refused backup file means to the person: what is wrong with it, and what can be done. */
export interface BackupWords {
  readonly title: string;
  /** Always says that nothing was changed. */
  readonly whatHappened: string;
  readonly whatToDo: string;
}

const UNCHANGED = 'Nothing was changed.';
const ANOTHER = 'Choose another backup.';

export function describeBackupFailure(failure: BackupFailure): BackupWords {
  switch (failure.kind) {
    case 'not-a-backup':
      return {
        title: 'This is not a Chartside backup',
        whatHappened: `The file holds something else. ${UNCHANGED}`,
        whatToDo: 'Choose a file that ends in .chartside-backup.',
      };
    case 'cut-off':
      return {
        title: 'The end of this backup is missing',
        whatHappened: `The file was cut short, for example while it was copied. ${UNCHANGED}`,
        whatToDo: `Copy the file again from where it came from, or choose another backup.`,
      };
    case 'damaged':
      return {
        title: 'This backup is damaged',
        whatHappened: `What is in the file is not what was written to it. ${UNCHANGED}`,
        whatToDo: `${ANOTHER} If several are damaged, the disk they lie on may be failing.`,
      };
    case 'malformed':
      return {
        title: 'This backup was not written by Chartside',
        whatHappened: `Line ${failure.line} of the file is not as Chartside writes it, so none of it was used. ${UNCHANGED}`,
        whatToDo: ANOTHER,
      };
    case 'newer-format':
      return {
        title: 'A newer version of Chartside wrote this backup',
        whatHappened: `It has layout ${failure.found}; this version reads up to ${failure.known}. ${UNCHANGED}`,
        whatToDo: 'Install the newer version of Chartside to restore it.',
      };
    case 'newer-schema':
      return {
        title: 'A newer version of Chartside wrote this backup',
        whatHappened: `It was written by Chartside ${failure.appVersion} with data version ${failure.found}; this version knows ${failure.known}. ${UNCHANGED}`,
        whatToDo: 'Install the newer version of Chartside to restore it.',
      };
    case 'passphrase-needed':
      return {
        title: 'This backup is protected by a passphrase',
        whatHappened: UNCHANGED,
        whatToDo: 'Type the passphrase it was made with.',
      };
    case 'wrong-passphrase':
      return {
        title: 'This is not the passphrase of this backup',
        whatHappened: `The file itself is whole. ${UNCHANGED}`,
        whatToDo:
          'Type the passphrase again; capital letters and blanks count. Without it the file cannot be opened by anybody.',
      };
    case 'tampered':
      return {
        title: 'This backup was changed by somebody',
        whatHappened: `The passphrase is right, but the protected content is not what was written with it. ${UNCHANGED}`,
        whatToDo: `Do not use this file. ${ANOTHER}`,
      };
    case 'too-large':
      return {
        title: 'This file is too large',
        whatHappened: `It is larger than ${Math.floor(failure.limitBytes / 1024 / 1024)} MB, far more than any backup. ${UNCHANGED}`,
        whatToDo: ANOTHER,
      };
    default:
      return assertNever(failure, 'backup failure');
  }
}
