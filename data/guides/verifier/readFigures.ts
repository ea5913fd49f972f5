import Big from 'big.js';

/** What a cell of a payment table can state. Totals and payments are those of the physician fee schedule. */
export type FigureKind = 'work' | 'total' | 'facility-total' | 'non-facility-total' | 'facility' | 'non-facility';

export interface Figure {
  /** As the guide has it. */
  readonly written: string;
  readonly amount: Big;
}

/** Parts of a total, and what is paid by other systems than the physician fee schedule. */
const OTHER =
  /\b(?:pe|practice|mp|pli|malpractice|asc|ambulatory|hospital|opps|outpatient|hopd|apc|change|increase)\b/iu;
const NON_FACILITY = /\bnon[- ]?facility\b|\boffice\b/iu;
const FACILITY = /\bfacility\b/iu;

function kindOf(column: string): FigureKind | undefined {
  if (OTHER.test(column)) return undefined;
  const isNonFacility = NON_FACILITY.test(column);
  const isFacility = !isNonFacility && FACILITY.test(column);
  if (/\brvus?\b/iu.test(column)) {
    if (/\bwork\b|\bwrvus?\b/iu.test(column)) return 'work';
    if (isNonFacility) return 'non-facility-total';
    return isFacility ? 'facility-total' : 'total';
  }
  if (isNonFacility) return 'non-facility';
  return isFacility ? 'facility' : undefined;
}

/** The figures in a row of a table, by the headings of its columns; the first of each kind. */
export function readFigures(cells: readonly string[], columns: readonly string[]): ReadonlyMap<FigureKind, Figure> {
  const figures = new Map<FigureKind, Figure>();
  for (const [at, column] of columns.entries()) {
    const kind = kindOf(column);
    const written = (cells[at] ?? '').trim();
    const number = /^\$?\s?(\d[\d,]*(?:\.\d+)?)$/u.exec(written)?.[1];
    if (kind !== undefined && number !== undefined && !figures.has(kind)) {
      figures.set(kind, { written, amount: new Big(number.replaceAll(',', '')) });
    }
  }
  return figures;
}

/** The modifier a row is priced with: at the end of its first cell (`77002-26`) or alone in its second. */
export function pricedModifier([first = '', second = '']: readonly string[]): string | undefined {
  return /(?:^|[\s-])(26|TC|53)$/u.exec(first.trim())?.[1] ?? /^-?(26|TC|53)$/u.exec(second.trim())?.[1];
}

/** To as many decimals as the guide writes. */
export function roundedAs(written: string, exact: Big): Big {
  return exact.round(written.split('.')[1]?.length ?? 0, Big.roundHalfUp);
}
