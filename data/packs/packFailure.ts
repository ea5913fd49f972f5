import { assertNever } from '../domain/assertNever.ts';

/** What can be wrong with one line of a pack; docs/formats/starter-pack.md has the rules. */
export type PackProblem =
  | 'not-a-pack'
  | 'missing-heading'
  | 'unknown-heading'
  | 'repeated-heading'
  | 'bad-heading-value'
  | 'bad-code'
  | 'duplicate-code'
  | 'missing-text'
  | 'untidy-blanks'
  | 'field-before-code'
  | 'unknown-field'
  | 'repeated-field'
  | 'bad-field-value'
  | 'missing-field'
  | 'no-records';

/** Why a pack cannot be read: the first thing wrong in it. Nothing of a pack with a failure is used. */
export interface PackFailure {
  readonly file: string;
  /** From 1, as an editor shows it. */
  readonly line: number;
  readonly problem: PackProblem;
  /** The part of the line that is wrong. */
  readonly found: string;
}

/** One sentence for the person who keeps the pack. */
export function describePackFailure({ file, line, problem, found }: PackFailure): string {
  return `${file}, line ${line}: ${wordsFor(problem, found)}`;
}

function wordsFor(problem: PackProblem, found: string): string {
  switch (problem) {
    case 'not-a-pack':
      return `the first line must be "chartside pack 1", not "${found}".`;
    case 'missing-heading':
      return `the heading "${found}" is missing.`;
    case 'unknown-heading':
      return `"${found}" is not a heading of a pack.`;
    case 'repeated-heading':
      return `the heading "${found}" stands here a second time.`;
    case 'bad-heading-value':
      return `"${found}" is not a value this heading can have.`;
    case 'bad-code':
      return `"${found}" is not a code of this code system.`;
    case 'duplicate-code':
      return `the code ${found} is already in the pack.`;
    case 'missing-text':
      return `the code ${found} has no text after it.`;
    case 'untidy-blanks':
      return `a tab, or a blank at the end of "${found}".`;
    case 'field-before-code':
      return `"${found}" stands before any code it could belong to.`;
    case 'unknown-field':
      return `"${found}" is not a field of a record.`;
    case 'repeated-field':
      return `the field "${found}" stands here a second time.`;
    case 'bad-field-value':
      return `"${found}" is not a value this field can have.`;
    case 'missing-field':
      return `the code ${found} lacks a field that every code of its kind has.`;
    case 'no-records':
      return 'the file holds no codes.';
    default:
      return assertNever(problem, 'pack problem');
  }
}
