import { parseCptCode } from '../../../domain/cptCode.ts';
import {
  CPT_TEXT_LENGTHS,
  type CptTextLength,
  type CptTextRow,
  MEDIUM_AT_MOST,
  SHORT_AT_MOST,
} from '../../../domain/cptText.ts';
import type { IssueList } from '../../issueList.ts';
import { READ_LIMITS } from '../../limits.ts';
import type { LineFault } from '../../lineFault.ts';
import { looksLikeFormula } from '../looksLikeFormula.ts';
import { RowKeeper } from '../rowKeeper.ts';
import type { TableColumns } from '../tableShape.ts';
import type { CptColumn } from './cptArrangement.ts';

interface UnnamedRow {
  readonly line: number;
  readonly code: string;
  readonly texts: readonly string[];
}

const MOST_CELLS = 4;

/** Takes lines with a code and its texts. Which length a text without a name is, only the longest of its column tells. */
export class CptTextCollector {
  private readonly issues: IssueList;
  private readonly keeper: RowKeeper<CptTextRow>;
  private readonly unnamed: UnnamedRow[] = [];

  constructor(issues: IssueList) {
    this.issues = issues;
    this.keeper = new RowKeeper(issues);
  }

  get rows(): readonly CptTextRow[] {
    return this.keeper.rows;
  }

  /** Cells under names. */
  takeNamed(cells: readonly string[], columns: TableColumns<CptColumn>, line: number): LineFault | undefined {
    if (cells.every(cell => cell.trim() === '')) return undefined;
    const codeAt = columns.code ?? 0;
    const read = this.readCode(cells[codeAt] ?? '', line, codeAt + 1);
    if ('problem' in read) return read;
    const texts: Partial<Record<CptTextLength, string>> = {};
    for (const length of CPT_TEXT_LENGTHS) {
      const at = columns[length];
      const text = at === undefined ? '' : (cells[at]?.trim() ?? '');
      const fault = this.checkText(text, line, (at ?? 0) + 1);
      if (fault !== undefined) return fault;
      if (text !== '') texts[length] = text;
    }
    return this.keep({ key: read.code, ...texts }, line);
  }

  /** The code, then its texts, without names. */
  takeCells(cells: readonly string[], line: number): LineFault | undefined {
    if (cells.length > MOST_CELLS) return { line, column: MOST_CELLS + 1, problem: 'misaligned' };
    const [printed = '', ...texts] = cells;
    return this.takeUnnamed(printed, texts, line, at => at + 2);
  }

  /** @param starts where each text begins, from 0 */
  takeFixed(text: string, starts: readonly number[], line: number): LineFault | undefined {
    const texts = starts.map((start, at) => text.slice(start, starts[at + 1]));
    return this.takeUnnamed(text.slice(0, starts[0]), texts, line, at => (starts[at] ?? 0) + 1);
  }

  /** Names the texts that have none. */
  finish(): LineFault | undefined {
    const names = lengthsOf(this.unnamed);
    for (const { line, code, texts } of this.unnamed) {
      const named: Partial<Record<CptTextLength, string>> = {};
      for (const [at, text] of texts.entries()) {
        const name = names[at];
        if (name !== undefined && text !== '') named[name] = text;
      }
      const fault = this.keep({ key: code, ...named }, line);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  private takeUnnamed(
    printed: string,
    cells: readonly string[],
    line: number,
    columnOf: (at: number) => number,
  ): LineFault | undefined {
    if (this.unnamed.length >= READ_LIMITS.companionRecords) return { line, problem: 'too-many' };
    const read = this.readCode(printed, line, 1);
    if ('problem' in read) return read;
    const texts = cells.map(cell => cell.trim());
    for (const [at, text] of texts.entries()) {
      const fault = this.checkText(text, line, columnOf(at));
      if (fault !== undefined) return fault;
    }
    this.unnamed.push({ line, code: read.code, texts });
    return undefined;
  }

  /** What else stands in the cell (a byte 0xFF) is left out: the reader of lines has put it down already. */
  private readCode(printed: string, line: number, column: number): { readonly code: string } | LineFault {
    const code = parseCptCode(printed.replace(/[^\x20-\x7e]/g, ''));
    return code === undefined ? { line, column, problem: 'bad-code', found: printed.trim() } : { code };
  }

  private checkText(text: string, line: number, column: number): LineFault | undefined {
    if (text.length > READ_LIMITS.noteLength) return { line, column, problem: 'too-long' };
    if (looksLikeFormula(text)) this.issues.add({ line, column, problem: 'formula', found: text.slice(0, 30) });
    return undefined;
  }

  private keep(row: CptTextRow, line: number): LineFault | undefined {
    const hasText = CPT_TEXT_LENGTHS.some(length => row[length] !== undefined);
    return hasText ? this.keeper.keep(row, line) : { line, problem: 'missing-text', found: row.key };
  }
}

/** The length each column of texts is, by its longest text. */
function lengthsOf(rows: readonly UnnamedRow[]): readonly CptTextLength[] {
  const longest: number[] = [];
  for (const { texts } of rows) {
    for (const [at, text] of texts.entries()) longest[at] = Math.max(longest[at] ?? 0, text.length);
  }
  const names: CptTextLength[] = [];
  const inOrder = [...longest.keys()].sort((a, b) => (longest[a] ?? 0) - (longest[b] ?? 0));
  const chosen = namesFor(inOrder.map(at => longest[at] ?? 0));
  for (const [rank, at] of inOrder.entries()) names[at] = chosen[rank] ?? 'longText';
  return names;
}

/** @param lengths of one to three columns, ascending */
function namesFor(lengths: readonly number[]): readonly CptTextLength[] {
  const [first = 0, second = 0] = lengths;
  if (lengths.length >= 3) return ['shortText', 'mediumText', 'longText'];
  if (lengths.length === 2) {
    if (second <= MEDIUM_AT_MOST) return ['shortText', 'mediumText'];
    return [first <= SHORT_AT_MOST ? 'shortText' : 'mediumText', 'longText'];
  }
  return [first <= SHORT_AT_MOST ? 'shortText' : first <= MEDIUM_AT_MOST ? 'mediumText' : 'longText'];
}
