import { encodeRows } from '../../domain/datasetChunk.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';
import type { KeyedRow } from '../../domain/datasetRow.ts';
import { type Decimal, isZero } from '../../domain/exactDecimal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eachCsvRow } from '../csv/eachCsvRow.ts';
import type { ImportFailure } from '../importFailure.ts';
import { badLine } from '../lineFault.ts';
import type { DatasetContent, DatasetInput } from './datasetLayout.ts';
import { RowCollector, type TableReading } from './rowCollector.ts';

export interface ReadRows<R> {
  readonly rows: readonly R[];
  /** Everything down to the header, as one text. */
  readonly heading: string;
}

/** Reads every row of a comma-separated table into rows of a data set. */
export async function readTable<F extends string, R extends KeyedRow>(
  { text, file, issues, pacer }: DatasetInput,
  reading: TableReading<F, R>,
): Promise<Result<ReadRows<R>, ImportFailure>> {
  const collector = new RowCollector(reading, issues);
  const fault = await eachCsvRow(text, issues, pacer, (cells, line) => collector.take(cells, line));
  if (fault) return fail(badLine(file, fault));
  const { rows, heading } = collector;
  return rows.length === 0
    ? fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' })
    : ok({ rows, heading });
}

/** Numbered by the AMA: four digits and a digit or a letter. */
const CPT_CODE = /^\d{4}[0-9A-Z]$/;

/**
 * @param textOf the short descriptor of a row, where rows have one
 * @param factorOf its conversion factor, where rows are paid by one
 */
export function contentOf<R extends KeyedRow>(
  rows: readonly R[],
  told: { readonly period?: DatasetPeriod | undefined; readonly year?: number | undefined },
  textOf?: (row: R) => string,
  factorOf?: (row: R) => Decimal,
): DatasetContent {
  const factor = factorOf && rows.map(factorOf).find(each => !isZero(each));
  return {
    rowCount: rows.length,
    chunks: encodeRows(rows),
    ...(told.period && { period: told.period }),
    ...(told.year && { year: told.year }),
    hasCptText: textOf !== undefined && rows.some(row => CPT_CODE.test(row.key) && textOf(row) !== ''),
    ...(factor && { factor }),
  };
}
