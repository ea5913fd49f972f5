import type { CalendarDate } from '../../domain/calendarDate.ts';
import { encodeRows } from '../../domain/datasetChunk.ts';
import type { ListMapping, OwnListRow } from '../../domain/ownList.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eachCsvRow } from '../csv/eachCsvRow.ts';
import type { DatasetContent, DatasetInput } from '../datasets/datasetLayout.ts';
import { looksLikeFormula } from '../datasets/looksLikeFormula.ts';
import { RowKeeper } from '../datasets/rowKeeper.ts';
import type { ImportFailure } from '../importFailure.ts';
import type { IssueList } from '../issueList.ts';
import { READ_LIMITS } from '../limits.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import { parseListDate } from './listDate.ts';
import type { ListDelimiter } from './tableSample.ts';

/** No code of any system is longer; a text in the column of codes is. */
const LONGEST_CODE = 40;

/** Reads every row of a table as a person said its columns are. Source: docs/formats/own-lists.md. */
export async function readOwnList(
  { text, file, issues, pacer }: DatasetInput,
  delimiter: ListDelimiter,
  mapping: ListMapping,
): Promise<Result<DatasetContent, ImportFailure>> {
  const keeper = new RowKeeper<OwnListRow>(issues, ({ from }) => from ?? '');
  let isHeader = mapping.hasHeader;
  const take = (cells: readonly string[], line: number): LineFault | undefined => {
    if (cells.every(cell => cell.trim() === '')) return undefined;
    if (isHeader) {
      isHeader = false;
      return undefined;
    }
    const read = readRow(cells, line, mapping, issues);
    return 'problem' in read ? read : keeper.keep(read, line);
  };
  const fault = await eachCsvRow(text, issues, pacer, take, delimiter);
  if (fault) return fail({ ...badLine(file, fault), isOwnTable: true });
  const { rows } = keeper;
  if (rows.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' });
  return ok({ kind: 'own-list', rowCount: rows.length, chunks: encodeRows(rows), hasCptText: false });
}

function readRow(
  cells: readonly string[],
  line: number,
  mapping: ListMapping,
  issues: IssueList,
): OwnListRow | LineFault {
  const cell = (column: number): string => cells[column]?.trim() ?? '';
  const code = cell(mapping.code);
  if (code === '' || code.length > LONGEST_CODE || looksLikeFormula(code)) {
    return { line, column: mapping.code + 1, problem: 'bad-code', found: code };
  }
  const text = cell(mapping.text);
  if (text === '') return { line, column: mapping.text + 1, problem: 'missing-text' };
  if (text.length > READ_LIMITS.noteLength) return { line, column: mapping.text + 1, problem: 'too-long' };
  if (looksLikeFormula(text)) {
    issues.add({ line, column: mapping.text + 1, problem: 'formula', found: text.slice(0, 30) });
  }
  const from = dateAt(cell, mapping.from, line);
  if (typeof from === 'object') return from;
  const through = dateAt(cell, mapping.through, line);
  if (typeof through === 'object') return through;
  if (from !== undefined && through !== undefined && through < from) {
    return { line, column: (mapping.through ?? 0) + 1, problem: 'ends-before-it-starts' };
  }
  return { key: code.toUpperCase(), code, text, ...(from && { from }), ...(through && { through }) };
}

function dateAt(
  cell: (column: number) => string,
  column: number | undefined,
  line: number,
): CalendarDate | LineFault | undefined {
  const printed = column === undefined ? '' : cell(column);
  if (column === undefined || printed === '') return undefined;
  return parseListDate(printed) ?? { line, column: column + 1, problem: 'bad-date', found: printed };
}
