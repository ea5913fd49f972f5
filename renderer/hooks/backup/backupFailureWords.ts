import type { BackupFailure } from '../../../data/backup/backupFailure.ts';
import { describeBackupFailure } from '../../../data/backup/backupWords.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import type { BackupWorkFailure } from '../../workers/backup/protocol.ts';
import type { SaveFailure } from './saveSnapshot.ts';

export interface FailureWords {
  readonly title: string;
  readonly body: string;
}

/** What went wrong with reading or restoring a backup, for a message. */
export function workFailureWords(failure: BackupWorkFailure): FailureWords {
  const { title, whatHappened, whatToDo } = isBackupFailure(failure)
    ? describeBackupFailure(failure)
    : describeStoreFailure(failure);
  return { title, body: `${whatHappened} ${whatToDo}` };
}

/** What went wrong with writing one. */
export function saveFailureWords(failure: SaveFailure): FailureWords {
  return failure.by === 'data'
    ? workFailureWords(failure.failure)
    : { title: 'The backup could not be written', body: describeShellFailure(failure.failure) };
}

const BACKUP_FAILURES: Readonly<Record<BackupFailure['kind'], true>> = {
  'not-a-backup': true,
  'cut-off': true,
  damaged: true,
  malformed: true,
  'newer-format': true,
  'newer-schema': true,
  'passphrase-needed': true,
  'wrong-passphrase': true,
  tampered: true,
  'too-large': true,
};

function isBackupFailure(failure: BackupWorkFailure): failure is BackupFailure {
  return Object.hasOwn(BACKUP_FAILURES, failure.kind);
}
