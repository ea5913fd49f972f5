import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { describeStoreFailure, type StoreWords } from '../../../data/store/storeWords.ts';
import type { StartChoices, StartFailure } from './startUp.ts';

export interface StartFailureWords extends StoreWords {
  /** Trying again can help without anything else being done first, or after what `whatToDo` says. */
  readonly canRetry: boolean;
  /** The library of releases may be deleted and begun again with the starter pack. */
  readonly canStartFresh: boolean;
  /** A backup of the person's data may take the place of what cannot be opened. */
  readonly offersBackup: boolean;
  /** What a person can do instead of waiting for it to be mended. */
  readonly goOn?: {
    readonly label: string;
    readonly explained: string;
    readonly choice: Partial<StartChoices>;
  };
}

/** Failures of the code library that more tries are unlikely to mend; everything in it can be imported again. */
const NEEDS_FRESH_LIBRARY: readonly StoreFailure['kind'][] = ['corrupt', 'unexpected'];

/** Failures of the person's own data that a backup can mend. */
const NEEDS_BACKUP: readonly StoreFailure['kind'][] = ['missing', 'corrupt', 'future-version'];

const WITHOUT_COPY = {
  label: 'Go on without a copy',
  explained: 'Your data is brought up to date although there is no copy of how it was.',
  choice: { withoutCopy: true },
} as const;

const WITHOUT_USER_DATA = {
  label: 'Continue without my settings',
  explained:
    'You can look codes up without them: the app starts with its usual settings and keeps nothing you change. What is on the disk is left alone.',
  choice: { withoutUserData: true },
} as const;

const WITHOUT_STARTER_PACK = {
  label: 'Continue without the starter pack',
  explained: 'The app starts with no codes. Import the official files in the Library.',
  choice: { withoutStarterPack: true },
} as const;

/** Each way a start can fail, in words and with the ways on. */
export function startFailureWords(failure: StartFailure): StartFailureWords {
  if (failure.kind === 'starter-pack') {
    const { kind } = failure.failure;
    const isStoreTrouble = kind === 'quota' || kind === 'corrupt' || kind === 'blocked';
    const words = isStoreTrouble
      ? describeStoreFailure(failure.failure)
      : {
          title: 'The codes that come with the app could not be stored',
          whatHappened: 'Nothing was changed.',
          whatToDo: 'Try again. If it happens again, install Chartside again: a file of the app may be damaged.',
        };
    return { ...words, canRetry: true, canStartFresh: false, offersBackup: false, goOn: WITHOUT_STARTER_PACK };
  }
  const words = describeStoreFailure(failure.failure);
  const { kind } = failure.failure;
  const canRetry = kind !== 'future-version' && kind !== 'missing';
  if (failure.database === 'reference') {
    return { ...words, canRetry, canStartFresh: NEEDS_FRESH_LIBRARY.includes(kind), offersBackup: false };
  }
  return {
    ...words,
    canRetry,
    canStartFresh: false,
    offersBackup: NEEDS_BACKUP.includes(kind),
    goOn: kind === 'no-copy-before-upgrade' ? WITHOUT_COPY : WITHOUT_USER_DATA,
  };
}
