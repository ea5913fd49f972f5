/**
 * Why a file cannot be imported at all: the closed list. Nothing was changed in any of these cases.
 * Lines and columns count from 1, as an editor shows them.
 */
export type ImportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'empty-file'; readonly file: string }
  | { readonly kind: 'not-recognised'; readonly file: string; readonly sawInstead?: string }
  | { readonly kind: 'no-release-in-zip'; readonly file: string; readonly members: readonly string[] }
  | { readonly kind: 'damaged-zip'; readonly file: string; readonly member?: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly member?: string; readonly limitBytes: number }
  | { readonly kind: 'encrypted'; readonly file: string; readonly member?: string }
  | { readonly kind: 'cut-off'; readonly file: string; readonly line: number; readonly column?: number }
  | {
      readonly kind: 'bad-line';
      readonly file: string;
      readonly line: number;
      readonly column?: number;
      readonly problem: LineProblem;
      readonly found?: string;
      /** Read by columns the person named: these may be the wrong ones. */
      readonly isOwnTable?: true;
    };

/** What is wrong with one line; words for each are in `importWords.ts`. */
export type LineProblem =
  | 'too-short'
  | 'bad-code'
  | 'bad-flag'
  | 'bad-date'
  | 'absurd-date'
  | 'bad-record-type'
  | 'continuation-without-first'
  | 'missing-text'
  | 'duplicate-code'
  | 'unreadable-characters'
  | 'missing-column'
  | 'out-of-order'
  | 'too-long'
  /** A column that must be blank is not: everything after it may have moved. */
  | 'misaligned'
  /** A heading without longer codes below it, or a billable code with some. */
  | 'flag-contradicts'
  /** The short text should repeat a long text that fits, and does not. */
  | 'texts-differ'
  /** The file lists billable codes only: headings are not in it. */
  | 'headers-absent'
  /** The list begins after the code an official list begins with. */
  | 'starts-late'
  /** The list stops before the letters an official list ends with. */
  | 'ends-early'
  /** The XML is broken, nested without end, or holds what official files never do. */
  | 'broken-markup'
  /** The edition or the period the file is for is not in it. */
  | 'missing-period'
  /** More entries than any official file of its kind. */
  | 'too-many'
  /** A cell that should hold an amount of money or a number holds something else. */
  | 'bad-amount'
  /** A row speaks of a code of a system this app does not have; it is left out. */
  | 'other-code-system'
  /** Not one of the modifier indicators of a pair edit. */
  | 'bad-indicator'
  /** Not a whole number of units. */
  | 'bad-units'
  /** A text a spreadsheet would work out. */
  | 'formula'
  /** The last day is before the first. */
  | 'ends-before-it-starts';

/** Something odd the importer could live with; shown in the preview with its line. */
export interface ImportIssue {
  readonly line: number;
  readonly column?: number;
  readonly problem: LineProblem;
  /** The code on that line where it could be read. */
  readonly code?: string;
  readonly found?: string;
}
