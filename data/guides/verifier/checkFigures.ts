import Big from 'big.js';
import { printed } from './checkDescription.ts';
import type { FeeFigures, GuideFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './guideDocument.ts';
import type { Mention } from './mentions.ts';

/** What a guide says of its year, once for the whole document. */
export interface GuideYear {
  readonly year?: number;
  /** Dollars for one RVU, as the guide states it. */
  readonly conversionFactor?: string;
}

type Figure = 'work' | 'total' | 'facility' | 'non-facility';

const COLUMNS: readonly (readonly [Figure, RegExp])[] = [
  ['work', /\bwork\b.*\brvus?\b/iu],
  ['total', /\btotal\b.*\brvus?\b|^rvus?$/iu],
  ['non-facility', /\bnon[- ]?facility\b|\boffice\b/iu],
  ['facility', /\bfacility\b/iu],
];
const NAMES: Record<Figure, string> = {
  work: 'work RVUs',
  total: 'total RVUs',
  facility: 'facility payment',
  'non-facility': 'non-facility payment',
};

/** The year a guide is for, and its conversion factor, by what it says of itself. */
export function yearOf(texts: readonly string[]): GuideYear {
  const all = texts.join('\n');
  const conversionFactor = /conversion factor(?: of| is|:)?\s*\$?(\d{2}\.\d{2,4})/iu.exec(all)?.[1];
  const year = /\b(?:CY|FY|calendar year)?\s?(20[1-4]\d)\b/iu.exec(all)?.[1];
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(conversionFactor !== undefined && { conversionFactor }),
  };
}

/**
 * The RVUs and payments in a row of a table: by arithmetic from the row itself (total RVUs x the conversion factor the
 * guide states), and by the installed fee schedule where that is of the same year. National amounts, without locality.
 * Source of the formula: CMS, Physician Fee Schedule, payment = RVUs x conversion factor.
 */
export function checkFigures(
  passage: Passage,
  mention: Mention,
  { year, conversionFactor }: GuideYear,
  facts: GuideFacts,
): readonly Finding[] {
  if (passage.kind !== 'row') return [];
  const figures = readFigures(passage.cells, passage.columns);
  const installed = facts.fees?.(mention.code);
  return [...figures].map(([figure, { written, amount }]): Finding => {
    const about = { code: printed(mention), claim: `${NAMES[figure]} ${written}` };
    const total = figures.get('total')?.amount;
    if (figure === 'facility' && total !== undefined && conversionFactor !== undefined) {
      const product = total.times(conversionFactor);
      const agrees = rounded(product, written).eq(amount);
      const instead = `${total.toFixed()} × $${conversionFactor} = $${product.toFixed(2)}`;
      return {
        ...about,
        mark: agrees ? 'confirmed' : 'contradicted',
        reason: agrees ? 'arithmetic-agrees' : 'arithmetic-differs',
        instead,
      };
    }
    if (facts.fees === undefined) return { ...about, mark: 'unchecked', reason: 'fees-not-loaded' };
    if (installed === undefined) return { ...about, mark: 'unchecked', reason: 'fees-not-loaded' };
    const instead = insteadOf(figure, installed);
    if (installed.year !== year) return { ...about, mark: 'other-release', reason: 'other-year', instead };
    const agrees = rounded(new Big(installedFigure(figure, installed)), written).eq(amount);
    return {
      ...about,
      mark: agrees ? 'confirmed' : 'contradicted',
      reason: agrees ? 'figure-agrees' : 'figure-differs',
      instead,
    };
  });
}

function readFigures(cells: readonly string[], columns: readonly string[]) {
  const figures = new Map<Figure, { readonly written: string; readonly amount: Big }>();
  for (const [at, column] of columns.entries()) {
    const figure = COLUMNS.find(([, words]) => words.test(column))?.[0];
    const written = cells[at] ?? '';
    const number = /^\$?\s?(\d[\d,]*(?:\.\d+)?)$/u.exec(written.trim())?.[1];
    if (figure !== undefined && number !== undefined && !figures.has(figure)) {
      figures.set(figure, { written, amount: new Big(number.replaceAll(',', '')) });
    }
  }
  return figures;
}

/** To as many decimals as the guide writes. */
function rounded(exact: Big, written: string): Big {
  return exact.round(written.split('.')[1]?.length ?? 0, Big.roundHalfUp);
}

function installedFigure(figure: Figure, fees: FeeFigures): string {
  switch (figure) {
    case 'work':
      return fees.workRvus;
    case 'total':
      return fees.facilityRvus;
    case 'facility':
      return new Big(fees.facilityRvus).times(fees.conversionFactor).toFixed(2);
    case 'non-facility':
      return new Big(fees.nonFacilityRvus).times(fees.conversionFactor).toFixed(2);
  }
}

function insteadOf(figure: Figure, fees: FeeFigures): string {
  const sign = figure === 'facility' || figure === 'non-facility' ? '$' : '';
  return `${fees.title}: ${sign}${installedFigure(figure, fees)}`;
}
