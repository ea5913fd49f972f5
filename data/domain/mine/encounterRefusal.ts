import { assertNever } from '../assertNever.ts';
import type { Result } from '../result.ts';
import type { EncounterState } from './encounter.ts';
import { MOST_LINES } from './encounter.ts';
import type { UserChange } from './userChange.ts';

/** Why a change of an encounter is not made. Another window may have been there first. */
export type EncounterRefusal =
  | { readonly kind: 'encounter-gone' }
  | { readonly kind: 'encounter-closed'; readonly state: Exclude<EncounterState, 'open'> }
  | { readonly kind: 'line-gone' }
  /** What the person changed reads differently by now. */
  | { readonly kind: 'changed-elsewhere'; readonly now: string }
  | { readonly kind: 'too-many-lines' };

/** What a plan answers: what to write, or why not. */
export type EncounterPlan = Result<UserChange, EncounterRefusal>;

export function describeEncounterRefusal(refusal: EncounterRefusal): string {
  switch (refusal.kind) {
    case 'encounter-gone':
      return 'This encounter was deleted in another window. Nothing was changed.';
    case 'encounter-closed':
      return `This encounter was ${refusal.state} in another window. Nothing was changed; reopen it to go on.`;
    case 'line-gone':
      return 'This line was removed in another window. Nothing was changed.';
    case 'changed-elsewhere':
      return refusal.now === ''
        ? 'It was emptied in another window meanwhile, and stays empty. To have yours in it, enter it again.'
        : `It was changed to “${refusal.now}” in another window meanwhile, and that is kept. To have yours in its place, enter it again.`;
    case 'too-many-lines':
      return `An encounter has room for ${MOST_LINES} lines. Nothing was added.`;
    default:
      return assertNever(refusal, 'encounter refusal');
  }
}
