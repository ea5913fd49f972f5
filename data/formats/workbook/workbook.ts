import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { HcpcsTable } from '../hcpcs/hcpcsTable.ts';
import { HEADER_WITHIN, parseHcpcsHeader } from '../hcpcs/hcpcsTableHeader.ts';
import { UnlistedCodes } from '../hcpcs/unlistedCodes.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import { readMember, type ZipContext, type ZipMember } from '../unpack/zipArchive.ts';
import { eachFirstSheetRow, eachSheetRow } from './eachSheetRow.ts';
import { feedXml } from './feedXml.ts';
import type { Workbook } from './openedWorkbook.ts';
import { SharedStrings } from './sharedStrings.ts';

const WORKBOOK_PART = 'xl/workbook.xml';
const STRINGS_PART = 'xl/sharedStrings.xml';
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const MOST_SHEETS = 20;
/** The list of unlisted codes is a few hundred rows; a larger sheet is something else. */
const LARGEST_LIST_BYTES = 512 * 1024;

export function isWorkbook(members: readonly ZipMember[]): boolean {
  return members.some(({ name }) => name === WORKBOOK_PART);
}

export async function openWorkbook(
  members: readonly ZipMember[],
  context: ZipContext,
): Promise<Result<Workbook, ImportFailure>> {
  const sheets = members.filter(({ name }) => SHEET_PART.test(name)).slice(0, MOST_SHEETS);
  const part = members.find(({ name }) => name === STRINGS_PART);
  if (part === undefined) return ok({ context, strings: [], sheets });
  const xml = await readMember(part, context);
  if (!xml.ok) return xml;
  const strings = new SharedStrings();
  const isWhole = await feedXml(xml.value, strings, context.pacer);
  return isWhole ? ok({ context, strings: strings.texts, sheets }) : damaged(context, part);
}

/** The first sheet whose header is that of a HCPCS release; corrections and transaction reports have others. */
export async function findReleaseSheet(workbook: Workbook): Promise<Result<ZipMember | undefined, ImportFailure>> {
  for (const sheet of workbook.sheets) {
    let isRelease = false;
    let rowsSeen = 0;
    const looked = await eachFirstSheetRow(workbook, sheet, (cells, row) => {
      rowsSeen += 1;
      isRelease = parseHcpcsHeader(cells, row) !== undefined;
      return isRelease || rowsSeen >= HEADER_WITHIN;
    });
    if (!looked.ok) return looked;
    if (isRelease) return ok(sheet);
  }
  return ok(undefined);
}

/** The codes of the list "not otherwise classified", where a sheet is one. */
export async function findUnlistedCodes(
  workbook: Workbook,
): Promise<Result<ReadonlySet<string> | undefined, ImportFailure>> {
  for (const sheet of workbook.sheets) {
    if (sheet.unpackedBytes > LARGEST_LIST_BYTES) continue;
    const list = new UnlistedCodes();
    const read = await eachSheetRow(workbook, sheet, cells => {
      list.take(cells);
      return false;
    });
    if (!read.ok) return read;
    if (list.isList) return ok(list.codes);
  }
  return ok(undefined);
}

export async function readReleaseSheet(
  workbook: Workbook,
  sheet: ZipMember,
  file: string,
  issues: IssueList,
): Promise<Result<readonly HcpcsRecord[], ImportFailure>> {
  const table = new HcpcsTable(issues);
  let fault: LineFault | undefined;
  const read = await eachSheetRow(workbook, sheet, (cells, row) => {
    fault = table.take(cells, row);
    return fault !== undefined;
  });
  if (fault) return fail(badLine(file, fault));
  if (!read.ok) return read;
  fault = table.finish();
  return fault ? fail(badLine(file, fault)) : ok(table.records);
}

function damaged({ file }: ZipContext, { name }: ZipMember): Result<never, ImportFailure> {
  return fail({ kind: 'damaged-zip', file, member: name });
}
