import Big from 'big.js';

const DECIMAL = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?$|^\.\d{1,6}$/u;

/**
 * A positive number as a person types it: `350`, `1,000`, `0.25`, `.5`. At most nine digits before the point and six
 * behind it; `undefined` for anything else, zero included.
 */
export function parseDecimal(text: string): Big | undefined {
  const typed = text.trim();
  if (!DECIMAL.test(typed)) return undefined;
  const number = new Big(typed.replaceAll(',', ''));
  return number.eq(0) ? undefined : number;
}
