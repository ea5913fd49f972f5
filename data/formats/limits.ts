const MIB = 1024 * 1024;

/**
 * What a file may cost before it is refused. The largest official text so far is 165 MB (pair edits of a quarter in one
 * file) and unpacks at 20:1; the sheet of the largest workbook is 14.1 MB and unpacks at 18:1.
 */
export interface ReadLimits {
  /** One unpacked text or sheet, and the chosen file itself. */
  readonly memberBytes: number;
  /** Everything unpacked from one chosen file together. */
  readonly totalBytes: number;
  /** Unpacked to packed; looked at from `ratioFromBytes` on, because short runs of blanks pack very well. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Entries of one zip. */
  readonly members: number;
  /** A zip or gz inside the chosen zip is opened; one inside that is not. */
  readonly depth: number;
  /** Characters of one line; the longest official line is 320. */
  readonly lineLength: number;
  /** Parts of one long text; the longest so far has 60. */
  readonly textParts: number;
  /** Entries of one companion file; the alphabetic index has about 75,000. */
  readonly companionRecords: number;
  /** Characters of one note or title of a companion file; the longest so far has about 1,200. */
  readonly noteLength: number;
}

export const READ_LIMITS: ReadLimits = {
  memberBytes: 256 * MIB,
  totalBytes: 512 * MIB,
  ratio: 250,
  ratioFromBytes: 16 * MIB,
  members: 1_000,
  depth: 1,
  lineLength: 64 * 1024,
  textParts: 1_000,
  companionRecords: 500_000,
  noteLength: 16 * 1024,
};
