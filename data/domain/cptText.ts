/** The texts of CPT codes as a licensed clinic has them: all in one file, or each length in a file of its own. */
export const CPT_TEXT_KINDS = ['cpt-text', 'cpt-long', 'cpt-medium', 'cpt-short'] as const;
export type CptTextKind = (typeof CPT_TEXT_KINDS)[number];

/** The three lengths a text of a code comes in, the longest first. */
export const CPT_TEXT_LENGTHS = ['longText', 'mediumText', 'shortText'] as const;
export type CptTextLength = (typeof CPT_TEXT_LENGTHS)[number];

/** Most characters of a short and of a medium text. */
export const SHORT_AT_MOST = 28;
export const MEDIUM_AT_MOST = 48;

/** The key is the code. At least one text is there. */
export interface CptTextRow extends Readonly<Partial<Record<CptTextLength, string>>> {
  readonly key: string;
}

const WHAT = 'The AMA’s texts of CPT codes, from a file the clinic has a license for. They stay on this computer.';
const WHERE = 'The AMA gives its licensees the file. It is not on cms.gov and not part of Chartside.';

/** Each kind by name, for a person who has never seen one. */
export const CPT_TEXT_FACTS: Record<
  CptTextKind,
  { readonly name: string; readonly what: string; readonly whereToGet: string }
> = {
  'cpt-text': { name: 'CPT texts', what: WHAT, whereToGet: WHERE },
  'cpt-long': { name: 'CPT long texts', what: WHAT, whereToGet: WHERE },
  'cpt-medium': { name: 'CPT medium texts', what: WHAT, whereToGet: WHERE },
  'cpt-short': { name: 'CPT short texts', what: WHAT, whereToGet: WHERE },
};

export function isCptTextKind(kind: string): kind is CptTextKind {
  return (CPT_TEXT_KINDS as readonly string[]).includes(kind);
}

const LENGTH_NAMES: Record<CptTextLength, string> = {
  longText: 'Long text',
  mediumText: 'Medium text',
  shortText: 'Short text',
};

/** `Long text`. */
export function cptTextLengthName(length: CptTextLength): string {
  return LENGTH_NAMES[length];
}
