declare const brand: unique symbol;

/** A modifier as it stands on a line: HCPCS (`JW`, `1P`) or CPT (`59`, `26`). Two characters, upper case. */
export type LineModifier = string & { readonly [brand]: 'LineModifier' };

const SHAPE = /^[A-Z0-9]{2}$/;

/** A line of a claim has room for four (CMS-1500 item 24D, 837P segment SV101-3 to -6). */
export const MOST_MODIFIERS = 4;

/** CPT modifiers of a claim line are two digits; HCPCS modifiers have a letter. */
const CPT_SHAPE = /^\d{2}$/;

export function parseLineModifier(text: string): LineModifier | undefined {
  const canonical = text.trim().toUpperCase();
  return SHAPE.test(canonical) ? (canonical as LineModifier) : undefined;
}

/**
 * The modifier a text is by itself: no code to add, but something that belongs on the line of one. Words of two letters
 * (`MS`, `RA`) are modifiers only where a release has them.
 *
 * @param released codes of the HCPCS modifiers known
 */
export function modifierAlone(text: string, released: readonly string[]): LineModifier | undefined {
  const modifier = parseLineModifier(text);
  if (modifier === undefined) return undefined;
  return CPT_SHAPE.test(modifier) || released.includes(modifier) ? modifier : undefined;
}
