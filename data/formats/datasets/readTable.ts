import { encodeRows } from '../../domain/datasetChunk.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';
import type { KeyedRow } from '../../domain/datasetRow.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eachCsvRow } from '../csv/eachCsvRow.ts';
import type { ImportFailure } from '../importFailure.ts';
import { READ_LIMITS } from '../limits.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { DatasetContent, DatasetInput } from './datasetLayout.ts';
import { TableRow } from './tableRow.ts';
import { findTableColumns, type TableColumns, type TableShape } from './tableShape.ts';

/** How the rows of one table become the rows of a data set. */
export interface TableReading<F extends string> extends TableShape<F> {
  /** `undefined` leaves the row out: a footnote, a blank line. */
  readonly take: (row: TableRow<F>) => KeyedRow | undefined;
  /** Tells rows apart that have one key: the modifiers. Two that are alike in it are one row printed twice. */
  readonly within?: (row: KeyedRow) => string;
}

export interface ReadRows {
  readonly rows: readonly KeyedRow[];
  /** Everything above the header, as one text. */
  readonly heading: string;
}

/** Reads every row of a comma-separated table into rows of a data set. */
export async function readTable<F extends string>(
  { text, file, issues, pacer }: DatasetInput,
  reading: TableReading<F>,
): Promise<Result<ReadRows, ImportFailure>> {
  const collector = new RowCollector(reading, issues);
  const fault = await eachCsvRow(text, issues, pacer, (cells, line) => collector.take(cells, line));
  if (fault) return fail(badLine(file, fault));
  const { rows, heading } = collector;
  return rows.length === 0
    ? fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' })
    : ok({ rows, heading });
}

/** Five characters of which none is a letter in front: numbered by the AMA. */
const CPT_CODE = /^\d{4}[0-9A-Z]$/;

/** @param textOf the short descriptor of a row, where it has one */
export function contentOf(
  rows: readonly KeyedRow[],
  told: { readonly period?: DatasetPeriod | undefined; readonly year?: number | undefined },
  textOf?: (row: KeyedRow) => string,
): DatasetContent {
  return {
    rowCount: rows.length,
    chunks: encodeRows(rows),
    ...(told.period && { period: told.period }),
    ...(told.year && { year: told.year }),
    hasCptText: textOf !== undefined && rows.some(row => CPT_CODE.test(row.key) && textOf(row) !== ''),
  };
}

/** Takes the rows of a table one by one, from the first of its file. */
class RowCollector<F extends string> {
  readonly rows: KeyedRow[] = [];
  private readonly reading: TableReading<F>;
  private readonly issues: DatasetInput['issues'];
  private readonly above: (readonly string[])[] = [];
  private readonly seen = new Map<string, string>();
  private columns: TableColumns<F> | undefined;

  constructor(reading: TableReading<F>, issues: DatasetInput['issues']) {
    this.reading = reading;
    this.issues = issues;
  }

  get heading(): string {
    return this.above.map(cells => cells.filter(cell => cell.trim() !== '').join(' ')).join('\n');
  }

  take(cells: readonly string[], line: number): LineFault | undefined {
    if (this.columns === undefined) {
      this.above.push(cells);
      this.columns = findTableColumns(this.above, this.reading);
      return undefined;
    }
    if (cells.every(cell => cell.trim() === '')) return undefined;
    if (this.rows.length >= READ_LIMITS.companionRecords) return { line, problem: 'too-many' };
    const tableRow = new TableRow(cells, line, this.columns);
    const row = this.reading.take(tableRow);
    if (row === undefined) return undefined;
    return tableRow.fault ?? this.keep(row, line);
  }

  private keep(row: KeyedRow, line: number): LineFault | undefined {
    const name = `${row.key} ${this.reading.within?.(row) ?? ''}`;
    const text = JSON.stringify(row);
    const before = this.seen.get(name);
    if (before === undefined) {
      this.seen.set(name, text);
      this.rows.push(row);
      return undefined;
    }
    if (before !== text) return { line, problem: 'duplicate-code', found: name.trim() };
    this.issues.add({ line, problem: 'duplicate-code', code: row.key });
    return undefined;
  }
}
