import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { describeStoreFailure, type StoreWords } from '../../../data/store/storeWords.ts';
import type { StartChoices, StartFailure } from './startUp.ts';

export interface StartFailureWords extends StoreWords {
  /** Trying again can help without anything else being done first, or after what `whatToDo` says. */
  readonly canRetry: boolean;
  /** The library of releases may be deleted and begun again with the starter pack. */
  readonly canStartFresh: boolean;
  /** All files of the databases may be moved out of the way, deleting nothing. */
  readonly canSetAside: boolean;
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
  label: 'Continue without my data',
  explained:
    'You can look codes up without them: the app starts with its usual settings and keeps nothing you change. What is on the disk is left alone.',
  choice: { withoutUserData: true },
} as const;

const WITHOUT_STARTER_PACK = {
  label: 'Continue without the starter pack',
  explained: 'The app starts with no codes. Import the official files in the Library.',
  choice: { withoutStarterPack: true },
} as const;

const NOTHING_ELSE = { canRetry: false, canStartFresh: false, canSetAside: false, offersBackup: false } as const;

/** At the gate nothing was written yet, and the Library, where releases are removed, cannot be reached. */
const NO_ROOM: StoreWords = {
  title: 'There is no room left on this computer',
  whatHappened: 'Chartside cannot open its data while the disk is full. Nothing was changed.',
  // Chromium began without a disk it could write to, and may need a process of its own to notice there is one.
  whatToDo:
    'Free some space on the disk that holds the folder below, then try again. If this screen stays, close Chartside and start it again.',
};

const UNREADABLE: StoreWords = {
  title: 'Your data cannot be opened',
  whatHappened:
    'The files that hold the code releases and what is yours are damaged, or something keeps Chartside from reading them. Nothing was changed.',
  whatToDo:
    'Try again after starting the computer anew. If that does not help, set the data aside: nothing of it is deleted, and your newest backup can take its place.',
};

/** Each way a start can fail, in words and with the ways on. */
export function startFailureWords(failure: StartFailure): StartFailureWords {
  if (failure.kind === 'everything') {
    const isFull = failure.failure.kind === 'quota';
    return { ...(isFull ? NO_ROOM : UNREADABLE), ...NOTHING_ELSE, canRetry: true, canSetAside: !isFull };
  }
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
    return { ...words, ...NOTHING_ELSE, canRetry: true, goOn: WITHOUT_STARTER_PACK };
  }
  const words = failure.failure.kind === 'quota' ? NO_ROOM : describeStoreFailure(failure.failure);
  const { kind } = failure.failure;
  const canRetry = kind !== 'future-version' && kind !== 'missing';
  if (failure.database === 'reference') {
    return { ...words, ...NOTHING_ELSE, canRetry, canStartFresh: NEEDS_FRESH_LIBRARY.includes(kind) };
  }
  return {
    ...words,
    ...NOTHING_ELSE,
    canRetry,
    offersBackup: NEEDS_BACKUP.includes(kind),
    goOn: kind === 'no-copy-before-upgrade' ? WITHOUT_COPY : WITHOUT_USER_DATA,
  };
}
