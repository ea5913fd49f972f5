import type { CalendarDate } from './calendarDate.ts';
import { type CodeKey, codeKeyOf } from './codeKey.ts';

/**
 * One code as one official release has it. Texts are the file's own, never edited.
 *
 * Optional fields are absent where the file has a blank.
 */
export type CodeRecord = HcpcsRecord | Icd10cmRecord;

/** A code or modifier of a HCPCS Level II release. Source of the fields: CMS, "HCPCS record layout", 2025. */
export interface HcpcsRecord {
  readonly system: 'hcpcs' | 'hcpcsmod';
  readonly code: string;
  readonly longText: string;
  readonly shortText: string;
  /** Position in the file, from 0: the official order. */
  readonly position: number;
  readonly addedOn?: CalendarDate;
  /** When the action named by `actionCode` took effect. */
  readonly actionEffectiveOn?: CalendarDate;
  /** The last day the code may be used. */
  readonly terminatedOn?: CalendarDate;
  /** A, B, C, D, F, N, P, R, S, T: what happened to the code in this release (N = nothing). */
  readonly actionCode?: string;
  readonly coverage?: string;
  readonly pricing?: readonly string[];
  readonly multiplePricing?: string;
  /** References to the Coverage Issues Manual, as printed in the file. */
  readonly coverageManual?: readonly string[];
  /** References to the Medicare Carriers Manual, as printed in the file. */
  readonly carriersManual?: readonly string[];
  readonly statute?: string;
  readonly labCertification?: readonly string[];
  readonly crossReferences?: readonly string[];
  readonly ascGroup?: string;
  readonly ascGroupEffectiveOn?: CalendarDate;
  readonly outpatientGroup?: string;
  readonly outpatientPolicy?: string;
  readonly outpatientPolicyEffectiveOn?: CalendarDate;
  readonly processingNote?: string;
  /** What the note of that number says, from the processing notes in the zip of the release. */
  readonly processingNoteText?: string;
  /** On the list of codes "not otherwise classified" in the zip of the release: the claim must describe the item. */
  readonly isUnlisted?: true;
  readonly betos?: string;
  readonly typeOfService?: readonly string[];
  readonly anesthesiaUnits?: string;
}

/** A code or header of an ICD-10-CM release. Source: CDC/CMS, order file, "icd10OrderFiles.pdf". */
export interface Icd10cmRecord {
  readonly system: 'icd10cm';
  /** Dotless. */
  readonly code: string;
  readonly longText: string;
  readonly shortText: string;
  /** Position in the file, from 0: the tabular order (C43, C4A, C44), which is not the order of the characters. */
  readonly position: number;
  /** False for a header (category or subcategory that needs more characters). */
  readonly billable: boolean;
}

export function keyOfRecord(record: CodeRecord): CodeKey {
  return codeKeyOf(record.system, record.code);
}
