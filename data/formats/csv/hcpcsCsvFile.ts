import Papa from 'papaparse';
import type { HcpcsRecord } from '../../domain/codeRecord.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { HcpcsTable } from '../hcpcs/hcpcsTable.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { TextBlocks } from '../text/textBlocks.ts';

const ROWS_AT_ONCE = 500;
/** More of a damaged quoted cell than this is not looked through: the longest official row is under 6,000. */
const LONGEST_ROW = 64 * 1024;

/** Reads the comma-separated release (since 2026), which has the columns of the workbook. */
export async function readHcpcsCsv(
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
): Promise<Result<readonly HcpcsRecord[], ImportFailure>> {
  const whole = text.blocks.join('').replace(/\r\n?/g, '\n');
  const table = new HcpcsTable(issues);
  let line = 1;
  for (let start = 0; start < whole.length; ) {
    const { data, errors, meta } = Papa.parse<string[]>(whole.slice(start), {
      delimiter: ',',
      newline: '\n',
      preview: ROWS_AT_ONCE,
      fastMode: false,
    });
    for (const [index, row] of data.entries()) {
      const broken = errors.find(error => error.row === index);
      const fault = broken
        ? ({ line, problem: 'unreadable-characters', found: '"' } as const)
        : takeRow(table, row, line, text, issues);
      if (fault) return fail(badLine(file, fault));
      line += 1 + row.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    }
    if (meta.cursor <= 0) break;
    start += meta.cursor;
    await pacer.pause({ phase: 'reading', rows: line, fraction: 0.5 + (0.5 * start) / whole.length });
  }
  const fault = table.finish();
  return fault ? fail(badLine(file, fault)) : ok(table.records);
}

function takeRow(
  table: HcpcsTable,
  row: readonly string[],
  line: number,
  text: TextBlocks,
  issues: IssueList,
): LineFault | undefined {
  const cells = row.map(cell => cell.replace(/\s*\n\s*/g, ' '));
  if (cells.reduce((length, cell) => length + cell.length, 0) > LONGEST_ROW) return { line, problem: 'too-long' };
  const fault = findLineCharacterFault(cells.join(','), line, text, issues);
  return fault ?? table.take(cells, line);
}
