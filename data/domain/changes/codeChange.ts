import { assertNever } from '../assertNever.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { CodeKey } from '../codeKey.ts';
import type { CodeRecord } from '../codeRecord.ts';
import { longDate } from '../dateWords.ts';

/** What can have happened to a code from one release to another; several can have happened to one code. */
export const CHANGE_KINDS = ['added', 'ended', 'restored', 'reworded', 'unit', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One code that is not as it was. */
export interface CodeChange {
  readonly key: CodeKey;
  /** In the order of `CHANGE_KINDS`; never empty. */
  readonly kinds: readonly ChangeKind[];
  /** Absent for an added code. */
  readonly before?: CodeRecord;
  /** Absent for a code that is no longer in the file. */
  readonly after?: CodeRecord;
  /** Set where it ended. */
  readonly ending?: Ending;
  /** Reworded although the file says that nothing happened to it (HCPCS action code N). */
  readonly isSilent: boolean;
  /** What one unit stands for, where that is not what it was. */
  readonly units?: { readonly before: string; readonly after: string };
  /** ICD-10-CM: printed codes of the nearest code above, where that is another. */
  readonly parents?: { readonly before: string; readonly after: string };
  /** What to use instead: cross references, the new codes under it, or a new code with the same text. */
  readonly insteadOf: readonly Replacement[];
}

/** An ICD-10-CM code that needs more characters to be billed. One that was billable before is not marked: its ending says so. */
export function isMarkedHeader({ after, ending }: CodeChange): boolean {
  return after?.system === 'icd10cm' && !after.billable && ending === undefined;
}

/** A code in the place of an ended one. */
export interface Replacement {
  /** As a person writes it. */
  readonly code: string;
  /** Absent for what is no code by itself, as a range. */
  readonly key?: CodeKey;
  readonly why: 'cross-reference' | 'under-it' | 'same-text';
}

export type Ending =
  | { readonly how: 'terminated'; readonly lastDay: CalendarDate }
  /** ICD-10-CM: it needs more characters now. */
  | { readonly how: 'header' }
  /** It is no longer in the file. */
  | { readonly how: 'removed' };

/** `Ended after December 31, 2024`, `Now a header: needs more characters`, `No longer listed`. */
export function describeEnding(ending: Ending): string {
  switch (ending.how) {
    case 'terminated':
      return `Ended after ${longDate(ending.lastDay)}`;
    case 'header':
      return 'Now a header: needs more characters';
    case 'removed':
      return 'No longer listed';
    default:
      return assertNever(ending, 'ending of a code');
  }
}

const WORDS: Record<ChangeKind, string> = {
  added: 'Added',
  ended: 'Ended',
  restored: 'Usable again',
  reworded: 'Reworded',
  unit: 'Billing unit',
  moved: 'Moved',
};

export function changeWord(kind: ChangeKind): string {
  return WORDS[kind];
}
