declare const brand: unique symbol;

/** Billed units: an exact positive decimal as text, without superfluous zeros (`45`, `0.5`). Never a float. */
export type Units = string & { readonly [brand]: 'Units' };

/** Up to 7 digits before the point and 3 after it: the quantity of an 837P service line has no more. */
const SHAPE = /^(\d{1,7})(?:\.(\d{1,3}))?$/;

export const ONE_UNIT = '1' as Units;

/** Reads what was typed or stored; `undefined` for zero, a sign, an exponent or more digits than a claim takes. */
export function parseUnits(text: string): Units | undefined {
  const match = SHAPE.exec(text.trim());
  if (match === null) return undefined;
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const part = (match[2] ?? '').replace(/0+$/, '');
  const canonical = part === '' ? whole : `${whole}.${part}`;
  return canonical === '0' ? undefined : (canonical as Units);
}
