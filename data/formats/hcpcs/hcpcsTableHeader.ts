import { HCPCS_FIELD_NAMES, type HcpcsFieldName } from './hcpcsFields.ts';

/**
 * The column names of the workbook and the comma-separated file, as in July 2020, October 2020, January 2025 and
 * October 2026; compared without blanks, case and punctuation. Source: docs/formats/hcpcs-release.md.
 */
const COLUMN_NAMES: Record<HcpcsFieldName, readonly string[]> = {
  code: ['HCPC'],
  sequence: ['SEQNUM'],
  recordType: ['RECID'],
  longText: ['LONG DESCRIPTION'],
  shortText: ['SHORT DESCRIPTION'],
  pricing: numbered('PRICE', 4),
  multiplePricing: ['MULT_PI'],
  coverageManual: numbered('CIM', 3),
  carriersManual: numbered('MCM', 3),
  statute: ['STATUTE'],
  labCertification: numbered('LABCERT', 8),
  crossReferences: numbered('XREF', 5),
  coverage: ['COV'],
  ascGroup: ['ASC_GRP'],
  ascGroupEffectiveOn: ['ASC_DT'],
  outpatientGroup: ['OPPS'],
  outpatientPolicy: ['OPPS_PI'],
  outpatientPolicyEffectiveOn: ['OPPS_DT'],
  processingNote: ['PROCNOTE'],
  betos: ['BETOS'],
  typeOfService: numbered('TOS', 5),
  anesthesiaUnits: ['ANEST_BU'],
  addedOn: ['ADD DT'],
  actionEffectiveOn: ['ACT EFF DT'],
  terminatedOn: ['TERM DT'],
  actionCode: ['ACTION CD'],
};

/** Only a release has these three; corrections, transaction reports and lists of NOC codes do not. */
const SIGNS: readonly HcpcsFieldName[] = ['code', 'sequence', 'recordType'];
/** Without these a record cannot be told, shown or dated. */
const REQUIRED: readonly HcpcsFieldName[] = ['longText', 'shortText', 'addedOn', 'terminatedOn'];

/** The header of an official table stands in row 1 or, after a note on coverage and payment, in row 11. */
export const HEADER_WITHIN = 25;

/** Where each field stands: indexes of cells from 0; none for a field the table does not have. */
export interface HcpcsTableHeader {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<HcpcsFieldName, readonly number[]>>>;
  /** The names of required columns that are not there: the table cannot be read. */
  readonly missing: readonly string[];
  /** The names of other columns that are not there: their fields stay empty. */
  readonly absent: readonly string[];
}

/** Reads a row as the header of a release; `undefined` where it is any other row. */
export function parseHcpcsHeader(row: readonly string[], line: number): HcpcsTableHeader | undefined {
  const names = row.map(folded);
  const cells: Partial<Record<HcpcsFieldName, readonly number[]>> = {};
  const absent: string[] = [];
  const missing: string[] = [];
  for (const field of HCPCS_FIELD_NAMES) {
    const indexes = COLUMN_NAMES[field].map(name => names.indexOf(folded(name)));
    const gone = COLUMN_NAMES[field].filter((_, at) => indexes[at] === -1);
    if (gone.length > 0 && SIGNS.includes(field)) return undefined;
    (REQUIRED.includes(field) ? missing : absent).push(...gone);
    cells[field] = indexes.filter(index => index !== -1);
  }
  return { line, cells, missing, absent };
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
}

function folded(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
