import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { HcpcsTable } from '../hcpcs/hcpcsTable.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import type { TextBlocks } from '../text/textBlocks.ts';
import { eachCsvRow } from './eachCsvRow.ts';

/** Reads the comma-separated release (since 2026), which has the columns of the workbook. */
export async function readHcpcsCsv(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<readonly HcpcsRecord[], ImportFailure>> {
  const table = new HcpcsTable(issues);
  const fault = (await eachCsvRow(text, issues, pacer, (cells, line) => table.take(cells, line))) ?? table.finish();
  return fault ? fail(badLine(file, fault)) : ok(table.records);
}
