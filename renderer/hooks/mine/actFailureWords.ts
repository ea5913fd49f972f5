import { describeEncounterRefusal } from '../../../data/domain/mine/encounterRefusal.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import type { ActFailure } from './useActs.ts';

/** Why an act was not done, and what it means for the person's data. */
export function actFailureWords(failure: ActFailure): {
  readonly title: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
} {
  switch (failure.kind) {
    case 'encounter-gone':
    case 'encounter-closed':
    case 'line-gone':
    case 'changed-elsewhere':
    case 'too-many-lines':
      return { title: 'Not saved', whatHappened: describeEncounterRefusal(failure), whatToDo: '' };
    default:
      return describeStoreFailure(failure);
  }
}
