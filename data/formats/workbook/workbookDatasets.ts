import { fail, ok, type Result } from '../../domain/result.ts';
import type { DatasetCandidate } from '../candidate.ts';
import type { DatasetContent } from '../datasets/datasetLayout.ts';
import type { DatasetSheet } from '../datasets/datasetSheet.ts';
import { datasetSheetOf, SHEET_HEADER_WITHIN } from '../datasets/recogniseSheet.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { readMember, type ZipMember } from '../unpack/zipArchive.ts';
import { feedXml } from './feedXml.ts';
import type { Workbook } from './openedWorkbook.ts';
import { SheetRows } from './sheetRows.ts';

/** The header and the notes above it are within this much of a sheet. */
const HEADER_BYTES = 512 * 1024;
/** A workbook is the second best source: where the same table is there as text, the text is taken. */
const RANK = 1_000;

/** Every sheet of a workbook that is a data set. */
export async function findDatasetSheets(
  workbook: Workbook,
  path: readonly string[],
): Promise<Result<readonly DatasetCandidate[], ImportFailure>> {
  const candidates: DatasetCandidate[] = [];
  for (const member of workbook.sheets) {
    const start = await readMember(member, workbook.context, HEADER_BYTES);
    if (!start.ok) return start;
    const sheet = await sheetIn(start.value, workbook);
    if (sheet === undefined) continue;
    candidates.push({
      dataset: sheet.kind,
      rank: RANK,
      path,
      byteLength: member.unpackedBytes,
      readRows: (file, issues, pacer) => readSheet(workbook, member, sheet, file, issues, pacer),
    });
  }
  return ok(candidates);
}

async function sheetIn(start: Uint8Array, { strings, context }: Workbook): Promise<DatasetSheet | undefined> {
  let found: DatasetSheet | undefined;
  let seen = 0;
  const rows = new SheetRows(strings, cells => {
    seen += 1;
    found = datasetSheetOf(cells);
    return found !== undefined || seen >= SHEET_HEADER_WITHIN;
  });
  await feedXml(start, { write: xml => rows.write(xml), finish: () => undefined }, context.pacer);
  return found;
}

async function readSheet(
  { strings, context }: Workbook,
  member: ZipMember,
  sheet: DatasetSheet,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<DatasetContent, ImportFailure>> {
  const xml = await readMember(member, context);
  if (!xml.ok) return xml;
  const reading = sheet.begin(file, issues);
  let fault: LineFault | undefined;
  const rows = new SheetRows(strings, (cells, row) => {
    fault = reading.take(cells, row);
    return fault !== undefined;
  });
  const isWhole = await feedXml(xml.value, rows, pacer);
  if (fault) return fail(badLine(file, fault));
  return isWhole ? reading.finish(pacer) : fail({ kind: 'damaged-zip', file: context.file, member: member.name });
}
