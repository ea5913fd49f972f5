import { assertNever } from '../domain/assertNever.ts';
import type { ImportFailure, ImportIssue, LineProblem } from './importFailure.ts';

const UNCHANGED = 'Nothing was changed.';
const LISTED_MEMBERS = 5;

/** Tells the person what is wrong with the file, where, what to do, and that nothing was changed. */
export function describeImportFailure(failure: ImportFailure): string {
  return `${sentenceFor(failure)} ${UNCHANGED}`;
}

function sentenceFor(failure: ImportFailure): string {
  switch (failure.kind) {
    case 'cancelled':
      return 'You cancelled the import.';
    case 'empty-file':
      return `“${failure.file}” is empty. Download it again.`;
    case 'not-recognised': {
      const saw = failure.sawInstead ? ` It looks like ${failure.sawInstead}.` : '';
      return `“${failure.file}” is not an official file this app knows.${saw} Choose the zip file as downloaded from CMS.`;
    }
    case 'no-release-in-zip':
      return `“${failure.file}” holds no official file this app knows. ${listed(failure.members)}`;
    case 'damaged-zip':
      return `“${named(failure)}” is damaged or incomplete and cannot be unpacked. Download it again.`;
    case 'too-large':
      return `“${named(failure)}” holds more than ${megabytes(failure.limitBytes)} of text, far more than any official release, so it was not opened.`;
    case 'encrypted':
      return `“${named(failure)}” is locked with a password. Official files are not: download it again from CMS.`;
    case 'cut-off':
      return `“${failure.file}” stops in the middle of ${place(failure)}: its end is missing. Download it again.`;
    case 'bad-line':
      return `“${failure.file}”, ${place(failure)}: ${problemWords(failure.problem, failure.found)}. ${
        failure.isOwnTable ? 'Name other columns, or mend the file.' : 'The file may be damaged: download it again.'
      }`;
    default:
      return assertNever(failure, 'import failure');
  }
}

/** Tells what is odd about one line of a file that can still be imported. */
export function describeIssue(issue: ImportIssue): string {
  const code = issue.code ? ` (${issue.code})` : '';
  const words = problemWords(issue.problem, issue.found);
  return `${capitalised(place(issue))}${code}: ${words}.`;
}

function problemWords(problem: LineProblem, found: string | undefined): string {
  const value = found === undefined || found === '' ? 'a blank' : `“${found}”`;
  switch (problem) {
    case 'too-short':
      return 'the line is shorter than it must be';
    case 'too-long':
      return 'the line or its text is longer than it can be';
    case 'bad-code':
      return `${value} stands where a code belongs`;
    case 'bad-flag':
      return `${value} stands where 0 (heading) or 1 (billable) belongs`;
    case 'bad-date':
      return `${value} is not a date`;
    case 'absurd-date':
      return `the date ${value} cannot be right`;
    case 'bad-record-type':
      return `${value} stands where the kind of record (3, 4, 7 or 8) belongs`;
    case 'continuation-without-first':
      return `the text of ${value} goes on here, but its first line is missing`;
    case 'missing-text':
      return 'the description is missing';
    case 'duplicate-code':
      return found === undefined
        ? 'the code is in the file twice, both times the same; it is taken once'
        : `${value} is in the file twice, and the two differ`;
    case 'unreadable-characters':
      return `the character ${value} does not belong in an official text`;
    case 'missing-column':
      return `the column ${value} is missing`;
    case 'out-of-order':
      return found === undefined
        ? 'the code is not in its usual place in the list'
        : `the number ${value} is out of order, so lines are missing, doubled or moved`;
    case 'misaligned':
      return found === undefined
        ? 'the columns have moved: a blank is missing between them'
        : `the columns have moved: ${found} stands in the line`;
    case 'flag-contradicts':
      return found === '1'
        ? 'marked billable, but longer codes follow below it'
        : 'marked as a heading, but no longer codes follow below it';
    case 'texts-differ':
      return 'the short and the long description should be the same and are not';
    case 'headers-absent':
      return 'this file lists billable codes only; headings and short descriptions are not in it';
    case 'starts-late':
      return 'the list starts here, later than an official list does: its beginning may be missing';
    case 'ends-early':
      return 'the list ends here, earlier than an official list does: its end may be missing';
    case 'broken-markup':
      return 'the structure of the file is broken here';
    case 'missing-period':
      return 'the edition or the period it is for is missing';
    case 'too-many':
      return 'there are more entries than in any official file';
    case 'bad-amount':
      return `${value} stands where an amount belongs`;
    case 'other-code-system':
      return `${value} is not a HCPCS Level II code, so the row is left out`;
    case 'bad-indicator':
      return `${value} stands where the indicator of the edit belongs`;
    case 'bad-units':
      return `${value} stands where a whole number of units belongs`;
    case 'formula':
      return `${value} begins like a spreadsheet formula; it is kept as plain text and never worked out`;
    case 'ends-before-it-starts':
      return 'the last day is before the first';
    default:
      return assertNever(problem, 'line problem');
  }
}

function place({ line, column }: { readonly line: number; readonly column?: number }): string {
  const where = `line ${line.toLocaleString('en-US')}`;
  return column === undefined ? where : `${where}, column ${column.toLocaleString('en-US')}`;
}

function named({ file, member }: { readonly file: string; readonly member?: string }): string {
  return member === undefined ? file : `${file} › ${shortened(member)}`;
}

/** A name inside a zip can be made 65,535 characters long. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

function listed(members: readonly string[]): string {
  if (members.length === 0) return 'It is an empty zip.';
  const shown = members.slice(0, LISTED_MEMBERS).map(name => `“${shortened(name)}”`);
  const more = members.length - shown.length;
  return `In it: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1024 * 1024)))} MB`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
