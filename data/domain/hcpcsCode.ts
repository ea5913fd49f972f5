declare const brand: unique symbol;

/** A HCPCS Level II code in canonical form: one letter and four digits, upper case, e.g. `J9207`. */
export type HcpcsCode = string & { readonly [brand]: 'HcpcsCode' };

const SHAPE = /^[A-Z]\d{4}$/;

/**
 * Reads a canonical or near-canonical code (any case, outer blanks).
 *
 * Says nothing about whether the code exists in any release, nor that it is not also
 * an ICD-10-CM code: 641 strings are codes in both systems.
 */
export function parseHcpcsCode(text: string): HcpcsCode | undefined {
  const canonical = text.trim().toUpperCase();
  return SHAPE.test(canonical) ? (canonical as HcpcsCode) : undefined;
}
