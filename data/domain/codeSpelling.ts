import type { CodeSystem } from './codeSystem.ts';

/** What a person may have meant by text that looks like a code, in whatever spelling. */
export interface CodeSpelling {
  /** Letters and digits only, upper case: `K922` for `k92.2`, `J9207` for ` j-9207 `. */
  readonly canonical: string;
  /**
   * The system the spelling points at: a dot after the third character belongs to ICD-10-CM alone.
   * Absent where the shape decides nothing, which is the usual case: 641 strings are codes in two systems.
   */
  readonly system?: CodeSystem;
  /** A blank or hyphen stands where ICD-10-CM has its dot (`k59 00`, `z79-01`): a hint, no proof. */
  readonly leansToIcd10cm: boolean;
}

const LONGEST_CODE = 7;
const OUTER = /^[\s"'“”‘’([{<#]+|[\s"'“”‘’)\]}>,;:!?]+$/gu;
const SEPARATORS = /[\s.\-–—_/·]+/gu;
const ALPHANUMERIC = /^[A-Z0-9]+$/;
const SECOND_IS_DIGIT = /^[A-Z0-9]\d/;

/**
 * Reads `k92.2`, `K922`, `k 92.2`, `j-9207`, ` J9207 `, `e 11 42` as codes, and any beginning of one.
 *
 * Says nothing about whether such a code exists. Text with separators inside is read as a code only where its
 * second character is a digit, so that "as is" is two words and not the code ASIS.
 */
export function readCodeSpelling(text: string): CodeSpelling | undefined {
  const trimmed = text.replaceAll(OUTER, '').toUpperCase();
  const canonical = trimmed.replaceAll(SEPARATORS, '');
  if (canonical === '' || canonical.length > LONGEST_CODE || !ALPHANUMERIC.test(canonical)) return undefined;
  const firstSeparator = trimmed.search(SEPARATORS);
  if (firstSeparator === -1) return { canonical, leansToIcd10cm: false };
  if (!SECOND_IS_DIGIT.test(canonical)) return undefined;
  const dotted = firstSeparator === 3 && trimmed[3] === '.';
  return dotted
    ? { canonical, system: 'icd10cm', leansToIcd10cm: true }
    : { canonical, leansToIcd10cm: firstSeparator === 3 };
}
