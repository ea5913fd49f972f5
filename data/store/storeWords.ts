import { assertNever } from '../domain/assertNever.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/** What a failure means to the person it happens to. */
export interface StoreWords {
  readonly title: string;
  /** What happened to the person's data. */
  readonly whatHappened: string;
  /** What they can do now. */
  readonly whatToDo: string;
}

/** Every failure of the store in words. A new kind does not compile until it has some. */
export function describeStoreFailure(failure: StoreFailure): StoreWords {
  switch (failure.kind) {
    case 'quota':
      return {
        title: 'There is no room left on this computer',
        whatHappened: `${sentence(CONTENT[failure.database])} could not be added to. What was there before is unchanged.`,
        whatToDo: 'Free some space on the disk, or remove releases you no longer need in the Library, then try again.',
      };
    case 'blocked':
      return {
        title: 'Another Chartside window is in the way',
        whatHappened: `${sentence(CONTENT[failure.database])} must be brought up to date and another window holds it open. Nothing was changed.`,
        whatToDo: 'Close every other Chartside window, then start Chartside again.',
      };
    case 'future-version':
      return {
        title: 'A newer version of Chartside wrote this data',
        whatHappened: `A newer version of Chartside was the last to use ${CONTENT[failure.database]}${versions(failure)}. This data was not opened and nothing was changed.`,
        whatToDo: 'Start the newer version, or install it again. This older version leaves the data alone.',
      };
    case 'missing':
      return {
        title: 'Your data is not where it was',
        whatHappened: `Chartside had kept ${CONTENT[failure.database]} in this data folder, and now the database with them is gone. Nothing was changed or begun anew.`,
        whatToDo:
          'Restore the newest backup. If the folder was moved, or is on a disk that is not connected, open it where it is now.',
      };
    case 'no-copy-before-upgrade':
      return {
        title: 'Your data was not brought up to date',
        whatHappened: `This version of Chartside keeps ${CONTENT[failure.database]} in a newer form (data version ${failure.known}; yours is ${failure.found}). It makes a copy first, and the copy could not be written. Nothing was changed.`,
        whatToDo: 'Make room on the disk, or connect the backup folder again, then try again.',
      };
    case 'corrupt':
      return corrupt(failure.database);
    case 'closed':
      return {
        title: 'The data was closed',
        whatHappened: `Another window is bringing ${CONTENT[failure.database]} up to date, so this one let go of it. Nothing was lost.`,
        whatToDo: 'Start Chartside again.',
      };
    case 'user-data-not-open':
      return {
        title: 'Your bookmarks and notes are not open',
        whatHappened: 'Chartside was started without them, so this was not kept. What is on the disk was not touched.',
        whatToDo: 'Start Chartside again to try to open them.',
      };
    case 'verification-failed':
      return {
        title: 'The release was not stored correctly',
        whatHappened:
          'What was read back from the disk was not what was written, so the release was not installed. The release you had is still in use.',
        whatToDo: 'Try again. If it happens twice, the disk of this computer may be failing.',
      };
    case 'no-previous-release':
      return {
        title: 'There is no earlier release to go back to',
        whatHappened: 'Nothing was changed.',
        whatToDo: 'Import the release you want to use.',
      };
    case 'release-active':
      return {
        title: 'This release is in use',
        whatHappened: 'It was not removed.',
        whatToDo: 'Switch to another release first, then remove this one.',
      };
    case 'unknown-release':
      return {
        title: 'This release is no longer installed',
        whatHappened: 'Nothing was changed.',
        whatToDo: 'Look at the list in the Library again; import the file again if you need the release.',
      };
    case 'worker-died':
      if (failure.worker === 'backup') {
        return {
          title: 'The backup stopped by itself',
          whatHappened: 'It was not finished. Your data in the app is as it was.',
          whatToDo: 'Try again. If it happens again, close other programs to free memory.',
        };
      }
      return failure.worker === 'import'
        ? {
            title: 'The import stopped by itself',
            whatHappened: 'The release was not installed. The release you had is still in use.',
            whatToDo: 'Try again. If it happens again, close other programs to free memory.',
          }
        : {
            title: 'Search stopped by itself',
            whatHappened: 'Nothing was lost. Search was started again.',
            whatToDo: 'Type your search again. If it keeps stopping, close other programs to free memory.',
          };
    case 'nothing-inspected':
      return {
        title: 'The file has to be read again',
        whatHappened: 'Nothing was changed.',
        whatToDo: 'Choose the file again.',
      };
    case 'cancelled':
      return { title: 'Cancelled', whatHappened: 'Nothing was changed.', whatToDo: 'Start again whenever you like.' };
    case 'unexpected':
      return {
        title: 'Something went wrong that we did not expect',
        whatHappened: 'The step was not done. What was there before is unchanged.',
        whatToDo: `Try again. If it happens again, start Chartside again. For support: ${failure.detail}.`,
      };
    default:
      return assertNever(failure, 'store failure');
  }
}

const CONTENT: Record<DatabaseName, string> = {
  reference: 'the library of code releases',
  user: 'what is yours (bookmarks, notes, encounters, settings)',
};

function corrupt(database: DatabaseName): StoreWords {
  return database === 'reference'
    ? {
        title: 'A stored code release is damaged',
        whatHappened:
          'Part of the library of code releases cannot be read. Your bookmarks, notes and settings are kept apart from it and are not touched.',
        whatToDo:
          'Check that the disk of this computer is not full, then import the official file again: it replaces the damaged copy.',
      }
    : {
        title: 'Your bookmarks and notes cannot be read',
        whatHappened: 'The file with your bookmarks, notes and settings is damaged. Nothing was deleted.',
        whatToDo:
          'Check that the disk of this computer is not full, then start Chartside again. If it happens again, the disk may be failing.',
      };
}

function versions({ found, known }: { readonly found: number; readonly known: number }): string {
  return found > known ? ` (data version ${found}; this one knows ${known})` : '';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
