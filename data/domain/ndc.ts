/** Lengths of labeler, product and package in the three ten-digit forms, and the place of the zero that makes it eleven. */
const TEN_DIGITS: readonly (readonly [pattern: RegExp, place: number])[] = [
  [/^\d{4}-\d{4}-\d{2}$/, 0],
  [/^\d{5}-\d{3}-\d{2}$/, 5],
  [/^\d{5}-\d{4}-\d$/, 9],
];

/**
 * A National Drug Code as eleven digits without hyphens, as claims carry it; `undefined` where the text is none. Ten
 * digits without hyphens are not enough: where the zero goes is then unknown. Source: FDA, 21 CFR 207.33; HIPAA, 5-4-2.
 */
export function parseNdc(text: string): string | undefined {
  const trimmed = text.trim().replace(/^ndc[\s:#]*/i, '');
  const digits = trimmed.replace(/[-\s]/g, '');
  if (/^\d{11}$/.test(digits)) return digits;
  const [, place] = TEN_DIGITS.find(([pattern]) => pattern.test(trimmed)) ?? [];
  return place === undefined ? undefined : `${digits.slice(0, place)}0${digits.slice(place)}`;
}

/** `00015-0001-00`. @param ndc eleven digits */
export function printedNdc(ndc: string): string {
  return `${ndc.slice(0, 5)}-${ndc.slice(5, 9)}-${ndc.slice(9)}`;
}
