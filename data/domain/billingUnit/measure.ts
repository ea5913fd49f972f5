import Big from 'big.js';

/** What drug amounts are counted in. Two measures of one dimension can be converted, others never. */
export const MEASURES = {
  mcg: { dimension: 'mass', inBase: '0.001', one: 'mcg', many: 'mcg' },
  mg: { dimension: 'mass', inBase: '1', one: 'mg', many: 'mg' },
  g: { dimension: 'mass', inBase: '1000', one: 'g', many: 'g' },
  ml: { dimension: 'volume', inBase: '1', one: 'mL', many: 'mL' },
  unit: { dimension: 'units', inBase: '1', one: 'unit', many: 'units' },
  kiu: { dimension: 'inhibitor units', inBase: '1', one: 'KIU', many: 'KIU' },
  meq: { dimension: 'equivalents', inBase: '1', one: 'mEq', many: 'mEq' },
  uci: { dimension: 'activity', inBase: '0.001', one: 'µCi', many: 'µCi' },
  mci: { dimension: 'activity', inBase: '1', one: 'mCi', many: 'mCi' },
  cm2: { dimension: 'area', inBase: '1', one: 'sq cm', many: 'sq cm' },
  vg: { dimension: 'vector genomes', inBase: '1', one: 'vector genome', many: 'vector genomes' },
  pfu: { dimension: 'plaque forming units', inBase: '1', one: 'plaque forming unit', many: 'plaque forming units' },
} as const satisfies Record<
  string,
  { readonly dimension: string; readonly inBase: string; readonly one: string; readonly many: string }
>;
export type Measure = keyof typeof MEASURES;

/** A quantity with what it is counted in. `amount` is an exact decimal, as `Big` writes it: `0.25`. */
export interface Quantity {
  readonly amount: string;
  readonly measure: Measure;
}

/** The same quantity counted in another measure; `undefined` where the two have nothing in common (mg and mL). */
export function convert({ amount, measure }: Quantity, to: Measure): Quantity | undefined {
  const from = MEASURES[measure];
  if (from.dimension !== MEASURES[to].dimension) return undefined;
  return { amount: new Big(amount).times(from.inBase).div(MEASURES[to].inBase).toFixed(), measure: to };
}

/** `10 mg`, `1,000 units`, `1 sq cm`. */
export function describeQuantity({ amount, measure }: Quantity): string {
  const { one, many } = MEASURES[measure];
  return `${groupDigits(amount)} ${amount === '1' ? one : many}`;
}

/** Commas between thousands, as claims and labels print them. */
export function groupDigits(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
