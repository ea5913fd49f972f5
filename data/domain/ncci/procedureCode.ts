/**
 * The five characters of a procedure or supply code as the edit files have it: HCPCS Level II (`J9207`) or a CPT number
 * (`99213`, `0054T`, `0001U`). CPT numbers are kept and shown as numbers only: this app has no CPT descriptor.
 */
const SHAPE = /^[0-9A-Z]\d{3}[0-9A-Z]$/;

/** The code in capitals; `undefined` where the text has not the shape of one. Says nothing about whether it exists. */
export function parseProcedureCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}

const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;
const LENGTH = 5;
const BASE = 36;

/** Not a packed code: those are below 36 to the fifth. */
export const NO_CODE = 0xffffffff;

/**
 * The code as one number that sorts like it, for typed arrays.
 *
 * @param byteAt the character at a place, as ASCII
 * @returns `NO_CODE` where the five characters are not a code
 */
export function packCodeBytes(byteAt: ArrayLike<number>, start: number): number {
  let packed = 0;
  for (let at = 0; at < LENGTH; at += 1) {
    const byte = byteAt[start + at] ?? 0;
    const isDigit = byte >= ZERO && byte <= NINE;
    if (!isDigit && !(byte >= A && byte <= Z)) return NO_CODE;
    if (!isDigit && at > 0 && at < LENGTH - 1) return NO_CODE;
    packed = packed * BASE + (isDigit ? byte - ZERO : byte - A + 10);
  }
  return packed;
}

/** The same for a code in canonical form. */
export function packCode(code: string): number {
  return code.length === LENGTH ? packCodeBytes(new TextEncoder().encode(code), 0) : NO_CODE;
}

/** @param packed made by `packCode`. */
export function unpackCode(packed: number): string {
  return packed.toString(BASE).toUpperCase().padStart(LENGTH, '0');
}
