/** The columns of a PTP file this app reads. */
export type PtpField = 'column1' | 'column2' | 'from' | 'through' | 'indicator' | 'rationale';
export type PtpColumns = Readonly<Record<PtpField, number>>;

/** As CMS has shipped them for years, also in files without a header: column 3 says only whether a pair is from before 1996. */
export const USUAL_PTP_COLUMNS: PtpColumns = {
  column1: 0,
  column2: 1,
  from: 3,
  through: 4,
  indicator: 5,
  rationale: 6,
};

/** Names of a header, compared as letters only; the newest spreads each name over the cells of several rows. */
const NAMES: Readonly<Record<PtpField, RegExp>> = {
  column1: /^COLUMN(?:1|ONE)/,
  column2: /^COLUMN(?:2|TWO)/,
  from: /^EFFECTIVE/,
  through: /^DELETION/,
  indicator: /^MODIFIER/,
  rationale: /RATIONALE/,
};
const FIELDS = Object.keys(NAMES) as readonly PtpField[];

/** Rows above the first pair: a copyright line, a title, a header of one to four rows. */
export const PTP_HEADER_WITHIN = 25;

/** Where each column stands; `undefined` where the row is not the header of a PTP file. */
export function parsePtpHeader(cells: readonly string[]): PtpColumns | undefined {
  const names = cells.map(cell => cell.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  const columns: Partial<Record<PtpField, number>> = {};
  for (const field of FIELDS) {
    const at = names.findIndex(name => NAMES[field].test(name));
    if (at === -1) return undefined;
    columns[field] = at;
  }
  return columns as PtpColumns;
}
