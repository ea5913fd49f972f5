/**
 * One entry of a companion file, as the file has it. Optional fields are absent where the file has nothing. Codes are
 * printed as in the file ("E11.42", "C79.8-"); `parent` is the place of the entry above in the same list.
 */
export type CompanionRecord = TabularRecord | IndexRecord | CrosswalkRecord;

/** What a note of the tabular list says about the codes at and below it. Source: ICD-10-CM tabular XML, CDC/CMS. */
export const TABULAR_NOTE_KINDS = [
  'inclusionTerm',
  'includes',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'sevenChrNote',
  'notes',
] as const;
export type TabularNoteKind = (typeof TABULAR_NOTE_KINDS)[number];

export interface TabularNote {
  readonly kind: TabularNoteKind;
  readonly text: string;
}

/** A chapter, a section or a code of the tabular list. Notes hold for everything below; a reader must inherit them. */
export interface TabularRecord {
  readonly kind: 'chapter' | 'section' | 'code';
  /** Chapter number (`1`), section (`A00-A09`) or code with its dot (`A00.0`). */
  readonly name: string;
  readonly title: string;
  readonly parent?: number;
  /** A code that exists only to hold the place of a seventh character (`H21.1X`). */
  readonly isPlaceholder?: true;
  readonly notes?: readonly TabularNote[];
  /** Which seventh characters the codes at and below take. */
  readonly seventhCharacters?: readonly { readonly character: string; readonly meaning: string }[];
}

/** A term of the alphabetic index, of the external cause index, or a row of the drug or neoplasm table. */
export interface IndexRecord {
  readonly kind: 'term';
  /** The term by itself; the terms above it are found through `parent`. */
  readonly title: string;
  /** Nonessential modifiers as printed, parentheses included. They change no code. */
  readonly modifiers?: string;
  readonly parent?: number;
  readonly code?: string;
  /** The manifestation code printed in brackets after `code`. */
  readonly manifestation?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** A category or subcategory to look in for the code. */
  readonly seeCategory?: string;
  /** Codes of a table row, one for each of the companion's `columns`; empty where the table has a dash. */
  readonly cells?: readonly string[];
}

/** A drug product and the HCPCS code it is billed with. Source: CMS, ASP NDC-HCPCS crosswalk. */
export interface CrosswalkRecord {
  readonly kind: 'product';
  readonly code: string;
  readonly shortText: string;
  readonly labeler: string;
  readonly ndc: string;
  readonly drugName: string;
  /** The amount one unit of the code stands for (`1 MG`). */
  readonly dosage?: string;
  readonly packageSize?: string;
  readonly packageQuantity?: string;
  readonly billUnits?: string;
  readonly billUnitsPerPackage?: string;
}
