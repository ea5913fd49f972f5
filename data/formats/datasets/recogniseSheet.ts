import type { DatasetSheet } from './datasetSheet.ts';
import { NCCI_SHEETS } from './ncci/ncciSheets.ts';

/** Rows that are looked at for a header. */
export const SHEET_HEADER_WITHIN = 30;

const DATASET_SHEETS: readonly DatasetSheet[] = NCCI_SHEETS;

/** The table a row is the header of; `undefined` where it is any other row. */
export function datasetSheetOf(cells: readonly string[]): DatasetSheet | undefined {
  return DATASET_SHEETS.find(sheet => sheet.isHeader(cells));
}
