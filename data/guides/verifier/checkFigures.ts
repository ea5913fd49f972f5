import Big from 'big.js';
import { printed } from './checkDescription.ts';
import type { GuideFacts } from './facts.ts';
import type { FeeFigures } from './feeFigures.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './guideDocument.ts';
import type { GuideYear } from './guideYear.ts';
import type { Mention } from './mentions.ts';
import { type Figure, type FigureKind, pricedModifier, readFigures, roundedAs } from './readFigures.ts';

const NAMES: Record<FigureKind, string> = {
  work: 'work RVUs',
  total: 'total RVUs',
  'facility-total': 'total RVUs in a facility',
  'non-facility-total': 'total RVUs outside a facility',
  facility: 'facility payment',
  'non-facility': 'non-facility payment',
};

/** No payment locality halves or doubles a national amount: a figure further away than this is no local one. */
const MOST_LOCAL = 2;

/**
 * The RVUs and payments in a row of a table: by arithmetic from the row itself (total RVUs x the conversion factor the
 * guide states), and by the installed fee schedule where that is of the same year. National amounts, without locality.
 * Source of the formula: CMS, Physician Fee Schedule, payment = RVUs x conversion factor.
 */
export function checkFigures(
  passage: Passage,
  mention: Mention,
  said: GuideYear,
  facts: GuideFacts,
): readonly Finding[] {
  if (passage.kind !== 'row') return [];
  const figures = readFigures(passage.cells, passage.columns);
  const modifier = pricedModifier(passage.cells);
  const installed = facts.fees?.(mention.code).filter(row => row.modifier === modifier);
  return [...figures].map(([kind, figure]): Finding => {
    const about = { code: printed(mention), claim: `${NAMES[kind]} ${figure.written}` };
    const instead = isPayment(kind) ? productOf(figures, figure, said) : undefined;
    if (instead !== undefined) return { ...about, mark: 'confirmed', reason: 'arithmetic-agrees', instead };
    if (installed === undefined) return { ...about, mark: 'unchecked', reason: 'fees-not-loaded' };
    return { ...about, ...againstInstalled(kind, figure, said.year, installed) };
  });
}

/** The multiplication that gives a payment; `undefined` where none of the row's totals does, or there is none. */
function productOf(
  figures: ReadonlyMap<FigureKind, Figure>,
  { written, amount }: Figure,
  { conversionFactor }: GuideYear,
): string | undefined {
  if (conversionFactor === undefined) return undefined;
  for (const kind of ['total', 'facility-total', 'non-facility-total'] as const) {
    const total = figures.get(kind)?.amount;
    const product = total?.times(conversionFactor);
    if (total !== undefined && product !== undefined && roundedAs(written, product).eq(amount)) {
      return `${total.toFixed()} × $${conversionFactor} = $${product.toFixed(2)}`;
    }
  }
  return undefined;
}

function againstInstalled(
  kind: FigureKind,
  figure: Figure,
  year: number | undefined,
  installed: readonly FeeFigures[],
): Pick<Finding, 'mark' | 'reason' | 'instead'> {
  const [newest] = installed;
  if (newest === undefined) return { mark: 'unchecked', reason: 'not-in-fees' };
  const meant = year === undefined ? installed : installed.filter(fees => fees.year === year);
  const agreeing = meant.find(fees =>
    valuesOf(kind, fees).some(value => roundedAs(figure.written, value).eq(figure.amount)),
  );
  if (agreeing !== undefined) return { mark: 'confirmed', reason: 'figure-agrees', instead: insteadOf(kind, agreeing) };
  const instead = insteadOf(kind, meant[0] ?? newest);
  if (meant[0] === undefined) return { mark: 'other-release', reason: 'other-year', instead };
  if (year === undefined) return { mark: 'unchecked', reason: 'year-not-said', instead };
  if (isPayment(kind) && isLocal(kind, figure, meant[0])) return { mark: 'unchecked', reason: 'other-place', instead };
  return { mark: 'contradicted', reason: 'figure-differs', instead };
}

function isPayment(kind: FigureKind): boolean {
  return kind === 'facility' || kind === 'non-facility';
}

/** Whether a payment can be that of a locality, or of another quarter with another conversion factor. */
function isLocal(kind: FigureKind, { amount }: Figure, fees: FeeFigures): boolean {
  return valuesOf(kind, fees).some(value => amount.lt(value.times(MOST_LOCAL)) && amount.times(MOST_LOCAL).gt(value));
}

/** What the schedule has for a figure; two where the guide does not say which total it means. */
function valuesOf(kind: FigureKind, fees: FeeFigures): readonly Big[] {
  const { workRvus, facilityRvus, nonFacilityRvus, conversionFactor } = fees;
  switch (kind) {
    case 'work':
      return [new Big(workRvus)];
    case 'total':
      return [new Big(facilityRvus), new Big(nonFacilityRvus)];
    case 'facility-total':
      return [new Big(facilityRvus)];
    case 'non-facility-total':
      return [new Big(nonFacilityRvus)];
    case 'facility':
      return [new Big(facilityRvus).times(conversionFactor)];
    case 'non-facility':
      return [new Big(nonFacilityRvus).times(conversionFactor)];
  }
}

function insteadOf(kind: FigureKind, fees: FeeFigures): string {
  const values = valuesOf(kind, fees).map(value => (isPayment(kind) ? `$${value.toFixed(2)}` : value.toFixed(2)));
  const [one = '', other] = new Set(values);
  return `${fees.title}: ${other === undefined ? one : `${one} in a facility, ${other} outside`}`;
}
