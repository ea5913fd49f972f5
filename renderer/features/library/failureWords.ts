import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import { describeImportFailure } from '../../../data/formats/importWords.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import type { ImportRefusal } from '../../hooks/import/importQueueState.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';

export interface FailureWords {
  readonly title: string;
  readonly body: string;
}

/** An import that came to nothing, in words: what is wrong, what to do, and that nothing was changed. */
export function refusalWords(fileName: string, refusal: ImportRefusal): FailureWords {
  const title = fileName === '' ? 'The files could not be opened' : `${fileName} was not installed`;
  if (refusal.by === 'shell') return { title, body: `${describeShellFailure(refusal.failure)} Nothing was changed.` };
  const { failure } = refusal;
  if (isImportFailure(failure)) {
    return { title: failure.kind === 'cancelled' ? 'Cancelled' : title, body: describeImportFailure(failure) };
  }
  const words = describeStoreFailure(failure);
  return { title: words.title, body: `${words.whatHappened} ${words.whatToDo}` };
}

const IMPORT_FAILURES: Record<ImportFailure['kind'], true> = {
  cancelled: true,
  'empty-file': true,
  'not-recognised': true,
  'no-release-in-zip': true,
  'damaged-zip': true,
  'too-large': true,
  encrypted: true,
  'cut-off': true,
  'bad-line': true,
};

function isImportFailure(failure: ImportFailure | StoreFailure): failure is ImportFailure {
  return Object.hasOwn(IMPORT_FAILURES, failure.kind);
}
