import Papa from 'papaparse';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import type { Pacer } from '../pacer.ts';
import { findLineCharacterFault } from '../text/oddCharacter.ts';
import type { TextBlocks } from '../text/textBlocks.ts';

const ROWS_AT_ONCE = 500;
/** More of a damaged quoted cell than this is not looked through: the longest official row is under 6,000. */
const LONGEST_ROW = 64 * 1024;

/** Told of every row, line breaks within cells made blanks. Answer with a fault to stop. */
export type TakeCsvRow = (cells: readonly string[], line: number) => LineFault | undefined;

/** Reads delimited rows, comma-separated where nothing else is said, giving the thread back now and then. @returns the fault that stopped it */
export async function eachCsvRow(
  text: TextBlocks,
  issues: IssueList,
  pacer: Pacer,
  take: TakeCsvRow,
  delimiter = ',',
): Promise<LineFault | undefined> {
  const whole = text.blocks.join('').replace(/\r\n?/g, '\n');
  let line = 1;
  for (let start = 0; start < whole.length; ) {
    const { data, errors, meta } = Papa.parse<string[]>(whole.slice(start), {
      delimiter,
      newline: '\n',
      preview: ROWS_AT_ONCE,
      fastMode: false,
    });
    for (const [index, row] of data.entries()) {
      const broken = errors.find(error => error.row === index);
      const fault = broken
        ? ({ line, problem: 'unreadable-characters', found: '"' } as const)
        : checkRow(row, line, text, issues, take, delimiter);
      if (fault) return fault;
      line += 1 + row.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    }
    if (meta.cursor <= 0) break;
    start += meta.cursor;
    await pacer.pause({ phase: 'reading', rows: line, fraction: 0.5 + (0.5 * start) / whole.length });
  }
  return undefined;
}

function checkRow(
  row: readonly string[],
  line: number,
  text: TextBlocks,
  issues: IssueList,
  take: TakeCsvRow,
  delimiter: string,
): LineFault | undefined {
  const cells = row.map(inOneLine);
  if (cells.reduce((length, cell) => length + cell.length, 0) > LONGEST_ROW) return { line, problem: 'too-long' };
  return findLineCharacterFault(cells.join(delimiter), line, text, issues) ?? take(cells, line);
}

/** Not by one pattern with blanks on both sides of the line end: in a cell of a million blanks it would begin at each. */
function inOneLine(cell: string): string {
  if (!cell.includes('\n')) return cell;
  const lines = cell.split('\n').map(line => line.trim());
  return lines.filter(line => line !== '').join(' ');
}
