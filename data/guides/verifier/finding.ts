import type { CodeKey } from '../../domain/codeKey.ts';
import { gravestMark, type Mark } from '../../domain/guideMark.ts';

/** An official text that a mark rests on. */
export interface OfficialQuote {
  readonly key: CodeKey;
  readonly text: string;
  /** Release it is from: `HCPCS Level II January 2025`. */
  readonly source: string;
  /** The last day of a code that has ended. ISO date. */
  readonly endedOn?: string;
}

export type FindingReason =
  /** The official text holds what the guide says, or the unit does. */
  | 'text-agrees'
  | 'text-differs'
  /** The guide says the one of two opposites, the official text the other: left and right, initial and subsequent. */
  | 'opposite'
  | 'unit-agrees'
  | 'unit-differs'
  | 'no-such-code'
  | 'ended'
  | 'still-active'
  | 'figure-agrees'
  | 'figure-differs'
  /** The guide's own numbers give the payment it states. */
  | 'arithmetic-agrees'
  | 'other-year'
  /** Same year, another conversion factor: it can change within a year. */
  | 'other-quarter'
  /** Near the national amount, but not it: payments differ by locality. */
  | 'other-place'
  | 'year-not-said'
  | 'is-add-on'
  | 'not-add-on'
  /** CPT descriptors belong to the AMA and are not part of the app. */
  | 'cpt-text'
  | 'release-not-loaded'
  | 'fees-not-loaded'
  /** A fee schedule is installed and does not have the code, or not what would tell. */
  | 'not-in-fees'
  /** Other words than the official ones; nothing says they are wrong. */
  | 'other-words';

/** One claim of a passage about one code, with its mark. */
export interface Finding {
  readonly mark: Mark;
  readonly reason: FindingReason;
  /** The code as the guide has it: `A9600`, `+37252`, `E11.42`, `JW`. */
  readonly code: string;
  /** The words of the guide this is about. */
  readonly claim: string;
  readonly official?: OfficialQuote;
  /** Codes whose official text fits what the guide says, the best first. */
  readonly didYouMean?: readonly OfficialQuote[];
  /** What the installed data have instead, where it is a figure, a unit or an opposite: `10 mg`, `$86.21`, `right`. */
  readonly instead?: string;
}

/** The mark of a passage: the gravest of its findings. */
export function gravestOf(findings: readonly Finding[]): Mark {
  return gravestMark(findings.map(({ mark }) => mark));
}
