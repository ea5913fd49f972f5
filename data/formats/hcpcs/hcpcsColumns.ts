import { continuation, type HcpcsColumnNumbers, type HcpcsFields } from './hcpcsFields.ts';

/** Length of a record without its line end; the last 27 characters are filler. */
export const RECORD_LENGTH = 320;
/** A record is whole once its action code (column 293) is there. */
export const DETAIL_LENGTH = 293;
/** A continuation is whole with its 80 characters of text; 2017 files stop there. */
export const CONTINUATION_LENGTH = 91;

/** Columns from 0, half open. Source: docs/formats/hcpcs-release.md, from CMS, "HCPCS record layout", 2025. */
const CODE = [0, 5] as const;
const SEQUENCE = [5, 10] as const;
const RECORD_TYPE = [10, 11] as const;
const LONG_TEXT = [11, 91] as const;
const SHORT_TEXT = [91, 119] as const;
const PRICING = { from: 119, width: 2, count: 4 };
const MULTIPLE_PRICING = [127, 128] as const;
const COVERAGE_MANUAL = { from: 128, width: 6, count: 3 };
const CARRIERS_MANUAL = { from: 146, width: 8, count: 3 };
const STATUTE = [170, 180] as const;
const LAB_CERTIFICATION = { from: 180, width: 3, count: 8 };
const CROSS_REFERENCES = { from: 204, width: 5, count: 5 };
const COVERAGE = [229, 230] as const;
const ASC_GROUP = [230, 232] as const;
const ASC_GROUP_EFFECTIVE = [232, 240] as const;
const OUTPATIENT_GROUP = [240, 243] as const;
const OUTPATIENT_POLICY = [243, 244] as const;
const OUTPATIENT_POLICY_EFFECTIVE = [244, 252] as const;
const PROCESSING_NOTE = [252, 256] as const;
const BETOS = [256, 259] as const;
const TYPE_OF_SERVICE = { from: 260, width: 1, count: 5 };
const ANESTHESIA_UNITS = [265, 268] as const;
const ADDED = [268, 276] as const;
const ACTION_EFFECTIVE = [276, 284] as const;
const TERMINATED = [284, 292] as const;
const ACTION_CODE = [292, 293] as const;

/** Where the fields begin, from 1. */
export const TEXT_COLUMNS: HcpcsColumnNumbers = {
  code: CODE[0] + 1,
  sequence: SEQUENCE[0] + 1,
  recordType: RECORD_TYPE[0] + 1,
  longText: LONG_TEXT[0] + 1,
  shortText: SHORT_TEXT[0] + 1,
  ascGroupEffectiveOn: ASC_GROUP_EFFECTIVE[0] + 1,
  outpatientPolicyEffectiveOn: OUTPATIENT_POLICY_EFFECTIVE[0] + 1,
  addedOn: ADDED[0] + 1,
  actionEffectiveOn: ACTION_EFFECTIVE[0] + 1,
  terminatedOn: TERMINATED[0] + 1,
};

/** What `[3478]` in column 11, a code or modifier and a sequence number look like: the sign of this layout. */
export const RECORD_START = /^(?:[A-Z]\d{4}| {3}[A-Z0-9]{2})\d{5}[3478]/;

/** Record types 4 and 8: further text of the code above, no details. */
export function isContinuation(line: string): boolean {
  const type = line[RECORD_TYPE[0]];
  return type === '4' || type === '8';
}

/** Cuts one line into its fields. Never trims the line: three leading blanks belong to a modifier. */
export function fieldsOfLine(line: string): HcpcsFields {
  const text = ([from, to]: readonly [number, number]): string => line.slice(from, to).trim();
  const start = {
    code: line.slice(CODE[0], CODE[1]),
    sequence: text(SEQUENCE),
    recordType: text(RECORD_TYPE),
    longText: line.slice(LONG_TEXT[0], LONG_TEXT[1]),
  };
  if (isContinuation(line)) return continuation(start);
  return {
    code: start.code,
    sequence: start.sequence,
    recordType: start.recordType,
    longText: start.longText,
    shortText: text(SHORT_TEXT),
    pricing: list(line, PRICING),
    multiplePricing: text(MULTIPLE_PRICING),
    coverageManual: list(line, COVERAGE_MANUAL),
    carriersManual: list(line, CARRIERS_MANUAL),
    statute: text(STATUTE),
    labCertification: list(line, LAB_CERTIFICATION),
    crossReferences: list(line, CROSS_REFERENCES),
    coverage: text(COVERAGE),
    ascGroup: text(ASC_GROUP),
    ascGroupEffectiveOn: text(ASC_GROUP_EFFECTIVE),
    outpatientGroup: text(OUTPATIENT_GROUP),
    outpatientPolicy: text(OUTPATIENT_POLICY),
    outpatientPolicyEffectiveOn: text(OUTPATIENT_POLICY_EFFECTIVE),
    processingNote: text(PROCESSING_NOTE),
    betos: text(BETOS),
    typeOfService: list(line, TYPE_OF_SERVICE),
    anesthesiaUnits: text(ANESTHESIA_UNITS),
    addedOn: text(ADDED),
    actionEffectiveOn: text(ACTION_EFFECTIVE),
    terminatedOn: text(TERMINATED),
    actionCode: text(ACTION_CODE),
  };
}

/** The values of a repeated field that are not blank. */
function list(line: string, { from, width, count }: { from: number; width: number; count: number }): string[] {
  const values: string[] = [];
  for (let at = from; at < from + width * count; at += width) {
    const value = line.slice(at, at + width).trim();
    if (value !== '') values.push(value);
  }
  return values;
}
