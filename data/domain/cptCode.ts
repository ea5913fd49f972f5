declare const brand: unique symbol;

/** The number of a CPT code (HCPCS Level I), e.g. `77002`, `0042T`. The number only: its text belongs to the AMA. */
export type CptCode = string & { readonly [brand]: 'CptCode' };

/** Category I has five digits; categories II and III, laboratory (PLA) and administrative codes end in a letter. */
const SHAPE = /^\d{4}[\dAFMTU]$/;

/** Reads a code as typed or from a file; says nothing about whether the AMA ever gave it out. */
export function parseCptCode(text: string): CptCode | undefined {
  const canonical = text.trim().toUpperCase();
  return SHAPE.test(canonical) ? (canonical as CptCode) : undefined;
}
