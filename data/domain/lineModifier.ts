declare const brand: unique symbol;

/** A modifier as it stands on a line: HCPCS (`JW`, `1P`) or CPT (`59`, `26`). Two characters, upper case. */
export type LineModifier = string & { readonly [brand]: 'LineModifier' };

const SHAPE = /^[A-Z0-9]{2}$/;

/** A line of a claim has room for four (CMS-1500 item 24D, 837P segment SV101-3 to -6). */
export const MOST_MODIFIERS = 4;

export function parseLineModifier(text: string): LineModifier | undefined {
  const canonical = text.trim().toUpperCase();
  return SHAPE.test(canonical) ? (canonical as LineModifier) : undefined;
}
