import type { SharedDenial } from './sharedDenials.ts';
import type { SharedRequirement } from './sharedRequirements.ts';
import type { SourceId } from './sources.ts';

/** A requirement of one family: its id, kept for ever, and its text. */
export type OwnRequirement = readonly [id: string, text: string];

/** A denial of one family: id, reason, answer, and what bears on it, as in `SHARED_DENIALS`. */
export type OwnDenial = readonly [id: string, reason: string, answer: string, links: string];

/**
 * A playbook as we write it. Texts are facts about the family unless they begin with `!` (required) or `~` (advice);
 * modifiers and payers are advice unless marked.
 */
export interface PlaybookText {
  readonly what: readonly string[];
  readonly unit?: readonly string[];
  readonly context?: readonly string[];
  readonly modifiers?: readonly string[];
  readonly record: readonly (SharedRequirement | OwnRequirement)[];
  readonly denials: readonly (SharedDenial | OwnDenial)[];
  readonly payers?: readonly string[];
  readonly similar?: readonly string[];
  /** What facts and requirements of the playbook rest on. */
  readonly sources: readonly SourceId[];
}
