declare const brand: unique symbol;

/**
 * An ICD-10-CM code without its dot, upper case: 3 to 7 characters, e.g. `E1142`, `S72001A`, `C4A`.
 *
 * Since FY2026 the second character can be a letter too, so only the first must be one.
 */
export type Icd10cmCode = string & { readonly [brand]: 'Icd10cmCode' };

const SHAPE = /^[A-Z][0-9A-Z]{2,6}$/;

/** Reads a code with or without its dot; says nothing about whether it exists in any release. */
export function parseIcd10cmCode(text: string): Icd10cmCode | undefined {
  const trimmed = text.trim().toUpperCase();
  const dot = trimmed.indexOf('.');
  if (dot !== -1 && dot !== 3) return undefined;
  const canonical = dot === 3 ? trimmed.slice(0, 3) + trimmed.slice(4) : trimmed;
  return SHAPE.test(canonical) ? (canonical as Icd10cmCode) : undefined;
}

/** The printed form: a dot after the third character where there are more than three. */
export function formatIcd10cmCode(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
