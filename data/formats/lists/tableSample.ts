import Papa from 'papaparse';

export const LIST_DELIMITERS = [',', ';', '\t', '|'] as const;
export type ListDelimiter = (typeof LIST_DELIMITERS)[number];

/** The beginning of a table of a kind no layout knows. */
export interface TableSample {
  readonly delimiter: ListDelimiter;
  readonly columnCount: number;
  /** The first rows that are not blank, each cell cut short. */
  readonly rows: readonly (readonly string[])[];
}

const LOOKED_AT = 50;
const SHOWN = 6;
const SHOWN_LENGTH = 80;
const LEAST_ROWS = 2;
const MOST_COLUMNS = 200;
/** Share of rows that must have as many cells as most have. */
const ALIKE = 0.9;
/** Of a hundred characters of a text, fewer are control characters; a program or a picture has more. */
const CONTROLS = 0.01;
const BLANK = 0x20;
const TAB_TO_CR = [9, 13] as const;

/**
 * Whether the beginning of a text is a table: rows of the same number of cells, two at least.
 *
 * @param isCut whether the sample may end in the middle of a row
 */
export function sampleTable(sample: string, isCut: boolean): TableSample | undefined {
  if (!isText(sample)) return undefined;
  const found = LIST_DELIMITERS.flatMap(delimiter => readAs(sample, isCut, delimiter) ?? []);
  return found.toSorted((a, b) => b.columnCount - a.columnCount)[0];
}

function readAs(sample: string, isCut: boolean, delimiter: ListDelimiter): TableSample | undefined {
  const parsed = Papa.parse<string[]>(sample, { delimiter, preview: LOOKED_AT + 1 });
  const isLastCut = isCut && parsed.data.length <= LOOKED_AT && parsed.data.length > LEAST_ROWS;
  const rows = (isLastCut ? parsed.data.slice(0, -1) : parsed.data).filter(row => row.some(cell => cell.trim() !== ''));
  const columnCount = mostCommon(rows.map(row => row.length));
  if (rows.length < LEAST_ROWS || columnCount < 2 || columnCount > MOST_COLUMNS) return undefined;
  const alike = rows.filter(row => row.length === columnCount);
  // A line of prose has a comma here and there; a row of a table has something in its cells.
  if (alike.length < rows.length * ALIKE || !alike.every(row => row.filter(cell => cell.trim() !== '').length >= 1)) {
    return undefined;
  }
  const shown = rows.slice(0, SHOWN).map(row => row.map(cell => cell.trim().slice(0, SHOWN_LENGTH)));
  return { delimiter, columnCount, rows: shown };
}

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function isText(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (unit < BLANK && (unit < TAB_TO_CR[0] || unit > TAB_TO_CR[1])) controls += 1;
  }
  return controls <= sample.length * CONTROLS;
}
