/**
 * The fields of one HCPCS record as text, blanks trimmed at the end, before anything is judged; the same for the
 * fixed-width text, the workbook and the comma-separated file. Names follow CMS, "HCPCS record layout", 2025.
 */
export interface HcpcsFields {
  /** As printed: a modifier is three blanks and two characters. */
  readonly code: string;
  readonly sequence: string;
  /** 3 first and 4 further record of a code, 7 and 8 of a modifier. */
  readonly recordType: string;
  readonly longText: string;
  readonly shortText: string;
  readonly pricing: readonly string[];
  readonly multiplePricing: string;
  readonly coverageManual: readonly string[];
  readonly carriersManual: readonly string[];
  readonly statute: string;
  readonly labCertification: readonly string[];
  readonly crossReferences: readonly string[];
  readonly coverage: string;
  readonly ascGroup: string;
  readonly ascGroupEffectiveOn: string;
  readonly outpatientGroup: string;
  readonly outpatientPolicy: string;
  readonly outpatientPolicyEffectiveOn: string;
  readonly processingNote: string;
  readonly betos: string;
  readonly typeOfService: readonly string[];
  readonly anesthesiaUnits: string;
  readonly addedOn: string;
  readonly actionEffectiveOn: string;
  readonly terminatedOn: string;
  readonly actionCode: string;
}

export const HCPCS_LIST_NAMES = [
  'pricing',
  'coverageManual',
  'carriersManual',
  'labCertification',
  'crossReferences',
  'typeOfService',
] as const satisfies readonly (keyof HcpcsFields)[];

export const HCPCS_DATE_NAMES = [
  'ascGroupEffectiveOn',
  'outpatientPolicyEffectiveOn',
  'addedOn',
  'actionEffectiveOn',
  'terminatedOn',
] as const satisfies readonly (keyof HcpcsFields)[];

/** Fields whose text goes into the record as it is. */
export const HCPCS_VALUE_NAMES = [
  'multiplePricing',
  'statute',
  'coverage',
  'ascGroup',
  'outpatientGroup',
  'outpatientPolicy',
  'processingNote',
  'betos',
  'anesthesiaUnits',
  'actionCode',
] as const satisfies readonly (keyof HcpcsFields)[];

export const HCPCS_FIELD_NAMES = [
  'code',
  'sequence',
  'recordType',
  'longText',
  'shortText',
  ...HCPCS_LIST_NAMES,
  ...HCPCS_VALUE_NAMES,
  ...HCPCS_DATE_NAMES,
] as const satisfies readonly (keyof HcpcsFields)[];

export type HcpcsFieldName = (typeof HCPCS_FIELD_NAMES)[number];
export type HcpcsListName = (typeof HCPCS_LIST_NAMES)[number];

/** Where each field begins in the file at hand, from 1, for messages. */
export type HcpcsColumnNumbers = Readonly<Partial<Record<HcpcsFieldName, number>>>;

export function isListName(name: HcpcsFieldName): name is HcpcsListName {
  return (HCPCS_LIST_NAMES as readonly string[]).includes(name);
}

const NONE: readonly string[] = [];

export type HcpcsStart = Pick<HcpcsFields, 'code' | 'sequence' | 'recordType' | 'longText'>;

/** A continuation: further text, no details. Spelled out because spreading costs ten times as much. */
export const continuation = ({ code, sequence, recordType, longText }: HcpcsStart): HcpcsFields => ({
  code,
  sequence,
  recordType,
  longText,
  shortText: '',
  pricing: NONE,
  multiplePricing: '',
  coverageManual: NONE,
  carriersManual: NONE,
  statute: '',
  labCertification: NONE,
  crossReferences: NONE,
  coverage: '',
  ascGroup: '',
  ascGroupEffectiveOn: '',
  outpatientGroup: '',
  outpatientPolicy: '',
  outpatientPolicyEffectiveOn: '',
  processingNote: '',
  betos: '',
  typeOfService: NONE,
  anesthesiaUnits: '',
  addedOn: '',
  actionEffectiveOn: '',
  terminatedOn: '',
  actionCode: '',
});
