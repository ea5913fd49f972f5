/** Fields of a crosswalk row, by the names their columns had so far; compared without blanks, case and punctuation. */
const COLUMN_NAMES = {
  code: /^(?:\d{4})?(?:HCPCS)?CODE$/,
  shortText: /^SHORTDESCRIPT(?:ION|OR)$/,
  labeler: /^LABELERNAME$/,
  ndc: /^NDC\d?$/,
  drugName: /^DRUGNAME$/,
  dosage: /^HCPCSDOSAGE$/,
  packageSize: /^PKGSIZE$/,
  packageQuantity: /^PKGQTY$/,
  billUnits: /^BILLUNITS$/,
  billUnitsPerPackage: /^BILLUNITSPKG$/,
} as const;
export type CrosswalkField = keyof typeof COLUMN_NAMES;
export const CROSSWALK_FIELDS = Object.keys(COLUMN_NAMES) as readonly CrosswalkField[];

/** Only the crosswalk has these four. */
const SIGNS: readonly CrosswalkField[] = ['code', 'labeler', 'ndc', 'drugName'];

/** The header of January 2026 stands in row 8, below the title, the period and a note. */
export const CROSSWALK_HEADER_WITHIN = 25;

/** Where each field stands, from 0; `undefined` where the row is not the header of a crosswalk. */
export function findCrosswalkColumns(
  row: readonly string[],
): Readonly<Partial<Record<CrosswalkField, number>>> | undefined {
  const names = row.map(name => name.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  const columns: Partial<Record<CrosswalkField, number>> = {};
  for (const field of CROSSWALK_FIELDS) {
    const at = names.findIndex(name => COLUMN_NAMES[field].test(name));
    if (at !== -1) columns[field] = at;
  }
  return SIGNS.every(field => columns[field] !== undefined) ? columns : undefined;
}
