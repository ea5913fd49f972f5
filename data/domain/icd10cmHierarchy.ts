/**
 * The hierarchy of ICD-10-CM, as far as the codes themselves tell it: a code belongs under every listed code
 * that is its beginning (E11.42 under E11.4 under E11). Source: ICD-10-CM Official Guidelines, I.A.2 and I.A.3.
 */

/** Length of a category, the shortest code: `E11`. */
const CATEGORY_LENGTH = 3;

/** Codes that may stand above `code`, nearest first; not all of them are listed (S72.001A has no S72.00). */
export function possibleParents(code: string): readonly string[] {
  const lengths = Array.from(
    { length: Math.max(0, code.length - CATEGORY_LENGTH) },
    (_, index) => code.length - 1 - index,
  );
  return lengths.map(length => code.slice(0, length));
}

/**
 * Those directly under one code, among all codes that begin with it: the ones with no other of them above.
 *
 * @param codesUnder a code comes after the codes above it, as in the official order.
 */
export function directlyUnder<T extends { readonly code: string }>(codesUnder: readonly T[]): readonly T[] {
  const direct: T[] = [];
  const seen = new Set<string>();
  for (const each of codesUnder) {
    if (!possibleParents(each.code).some(parent => seen.has(parent))) direct.push(each);
    seen.add(each.code);
  }
  return direct;
}
