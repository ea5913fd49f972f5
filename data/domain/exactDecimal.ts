import Big from 'big.js';

declare const brand: unique symbol;

/** An exact decimal as text, without grouping or needless zeros in front: `1234.567`, `0.62`, `-3`. Never a float. */
export type Decimal = string & { readonly [brand]: 'Decimal' };

const GROUPED = /^-?\$?\s*(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

/**
 * Reads a number as official files write it: `$1,234.567`, ` 20.19 `, `00720.00`, `.5`, `1.`. Places after the point are
 * kept as they stand, also zeros. `undefined` for anything else (`N/A`, `.`, a blank).
 */
export function parseDecimal(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !GROUPED.test(trimmed)) return undefined;
  const [whole = '', places = ''] = trimmed.replace(/[-$,\s]/g, '').split('.');
  const sign = trimmed.startsWith('-') ? '-' : '';
  return `${sign}${whole.replace(/^0+(?=\d)/, '') || '0'}${places === '' ? '' : `.${places}`}` as Decimal;
}

/** `0`, `0.00`: exactly nothing. */
export function isZero(decimal: Decimal): boolean {
  return Big(decimal).eq(0);
}

/** Half up to the cent, as Medicare's price files are rounded: `86.20625` is `86.21`. */
export function roundToCents(value: Big): Decimal {
  return value.round(2, Big.roundHalfUp).toFixed(2) as Decimal;
}

/** `$1,234.50`, `$130.664`: at least two places, and every place the file has. */
export function formatDollars(amount: Decimal): string {
  const [whole = '0', places = ''] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '-' : ''}$${grouped}.${places.padEnd(2, '0')}`;
}
