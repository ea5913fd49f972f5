declare const brand: unique symbol;

/** A HCPCS Level II modifier: two characters, at least one of them a letter, e.g. `JW`, `A1`, `1P`. */
export type HcpcsModifier = string & { readonly [brand]: 'HcpcsModifier' };

const SHAPE = /^(?=.*[A-Z])[A-Z0-9]{2}$/;

/** Reads a modifier in any case; says nothing about whether it exists in any release. */
export function parseHcpcsModifier(text: string): HcpcsModifier | undefined {
  const canonical = text.trim().toUpperCase();
  return SHAPE.test(canonical) ? (canonical as HcpcsModifier) : undefined;
}
