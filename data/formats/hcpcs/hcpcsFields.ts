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

export type HcpcsFieldName = keyof HcpcsFields;
export type HcpcsListName = {
  [Name in HcpcsFieldName]: HcpcsFields[Name] extends string ? never : Name;
}[HcpcsFieldName];
export type HcpcsTextName = Exclude<HcpcsFieldName, HcpcsListName>;
