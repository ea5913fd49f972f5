import type { CodeStatus } from './codeStatus.ts';
import { longDate } from './dateWords.ts';
import { type Release, releaseInSentence } from './release.ts';

export interface StatusWords {
  /** A word or two beside the code: `Active`, `Ended`, `Starts later`, `Header`. */
  readonly label: string;
  /** What it means for a claim, with the date where there is one. */
  readonly sentence: string;
}

/** What the status of a code on a day means, in words: status is never told by color alone. */
export function statusWords(status: CodeStatus): StatusWords {
  switch (status.kind) {
    case 'active':
      return { label: 'Active', sentence: 'Active: may be used.' };
    case 'header':
      return { label: 'Header', sentence: 'Header: needs more characters, not billable.' };
    case 'ended':
      return {
        label: 'Ended',
        sentence: `Ended after ${longDate(status.lastDay)}: not for services on a later day.`,
      };
    case 'not-yet':
      return {
        label: 'Starts later',
        sentence: `Starts on ${longDate(status.startsOn)}: not for services before that day.`,
      };
  }
}

/** What the status means by a release whose time has passed: that a code may be used today is more than it can tell. */
export function pastStatusWords(status: CodeStatus, release: Pick<Release, 'title' | 'kind' | 'series'>): StatusWords {
  const { label, sentence } = statusWords(status);
  return { label, sentence: status.kind === 'active' ? `Active in ${releaseInSentence(release)}.` : sentence };
}
