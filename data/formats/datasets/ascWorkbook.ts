import { quarterOfMonth, quarterPeriod } from '../../domain/datasetPeriod.ts';
import { monthNumber } from '../../domain/dateWords.ts';
import type { AscRow } from '../../domain/feeRows/facilityRows.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DatasetCandidate } from '../candidate.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { ZipMember } from '../unpack/zipArchive.ts';
import { eachFirstSheetRow, eachSheetRow } from '../workbook/eachSheetRow.ts';
import type { Workbook } from '../workbook/openedWorkbook.ts';
import { type AscAddendum, ascAddendumIn, ascReading } from './ascAddenda.ts';
import type { DatasetContent } from './datasetLayout.ts';
import { contentOf } from './readTable.ts';
import { RowCollector } from './rowCollector.ts';
import { HEADER_WITHIN, hasTable } from './tableShape.ts';

interface AddendumSheet {
  readonly addendum: AscAddendum;
  readonly sheet: ZipMember;
}

/** The addenda of the ambulatory surgery system in a workbook; `undefined` where it has neither AA nor BB. */
export async function ascCandidate(
  workbook: Workbook,
  path: readonly string[],
): Promise<Result<DatasetCandidate | undefined, ImportFailure>> {
  const found: AddendumSheet[] = [];
  for (const sheet of workbook.sheets) {
    const rows: (readonly string[])[] = [];
    const looked = await eachFirstSheetRow(workbook, sheet, cells => rows.push(cells) >= HEADER_WITHIN);
    if (!looked.ok) return looked;
    const addendum = ascAddendumIn(rows);
    if (addendum !== undefined && hasTable(rows, ascReading(addendum))) found.push({ addendum, sheet });
  }
  if (!found.some(({ addendum }) => addendum === 'AA' || addendum === 'BB')) return ok(undefined);
  return ok({
    dataset: 'asc-addenda',
    rank: 0,
    path,
    byteLength: found.reduce((sum, { sheet }) => sum + sheet.unpackedBytes, 0),
    readRows: (file, issues) => readAddenda(workbook, found, file, issues),
  });
}

async function readAddenda(
  workbook: Workbook,
  sheets: readonly AddendumSheet[],
  file: string,
  issues: IssueList,
): Promise<Result<DatasetContent, ImportFailure>> {
  const rows: AscRow[] = [];
  let heading = '';
  for (const { addendum, sheet } of sheets) {
    const collector = new RowCollector(ascReading(addendum), issues);
    let fault: LineFault | undefined;
    const read = await eachSheetRow(workbook, sheet, (cells, row) => {
      fault = collector.take(cells, row);
      return fault !== undefined;
    });
    if (fault) return fail(badLine(`${file} › Addendum ${addendum}`, fault));
    if (!read.ok) return read;
    for (const row of collector.rows) rows.push(row);
    heading += `\n${collector.heading}`;
  }
  return ok(contentOf(rows, periodIn(heading), row => ('shortText' in row ? row.shortText : '')));
}

/** `July CY 2020 Payment Indicator`; else only the year of the titles. */
function periodIn(heading: string): Parameters<typeof contentOf>[1] {
  const [, month = '', year] = /(\w+) CY ?(\d{4}) Payment/i.exec(heading) ?? [];
  const number = monthNumber(month);
  if (year !== undefined && number !== undefined)
    return { period: quarterPeriod(Number(year), quarterOfMonth(number)) };
  return { year: Number(/CY ?(\d{4})/.exec(heading)?.[1]) || undefined };
}
