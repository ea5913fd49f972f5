import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { readMember, type ZipMember } from '../unpack/zipArchive.ts';
import { feedXml } from './feedXml.ts';
import type { Workbook } from './openedWorkbook.ts';
import { SheetRows, type TakeRow } from './sheetRows.ts';

/** Hands over the rows of a sheet until told to stop. */
export async function eachSheetRow(
  { context, strings }: Workbook,
  sheet: ZipMember,
  take: TakeRow,
): Promise<Result<null, ImportFailure>> {
  const xml = await readMember(sheet, context);
  if (!xml.ok) return xml;
  const isWhole = await feedXml(xml.value, new SheetRows(strings, take), context.pacer);
  return isWhole ? ok(null) : fail({ kind: 'damaged-zip', file: context.file, member: sheet.name });
}

/** The header and the notes above it are within this much of a sheet. */
const HEADING_BYTES = 512 * 1024;

/** The same for the beginning of a sheet; what is broken further down is not looked at. */
export async function eachFirstSheetRow(
  { context, strings }: Workbook,
  sheet: ZipMember,
  take: TakeRow,
): Promise<Result<null, ImportFailure>> {
  const start = await readMember(sheet, context, HEADING_BYTES);
  if (!start.ok) return start;
  const rows = new SheetRows(strings, take);
  await feedXml(start.value, { write: xml => rows.write(xml), finish: () => undefined }, context.pacer);
  return ok(null);
}
