import { NO_CODE, packCode, packCodeBytes } from '../../../domain/ncci/procedureCode.ts';
import { MODIFIER_INDICATORS } from '../../../domain/ncci/ptpEdit.ts';
import { flagsOf, NO_DAY, type PtpRows } from '../../../domain/ncci/ptpRows.ts';
import { PtpRowsBuilder } from '../../../domain/ncci/ptpRowsBuilder.ts';
import type { LineFault } from '../../lineFault.ts';
import { DayCells, dayOfCell } from './ptpCells.ts';
import { PTP_HEADER_WITHIN, type PtpColumns, parsePtpHeader, USUAL_PTP_COLUMNS } from './ptpHeader.ts';
import { RationaleList } from './rationaleList.ts';

/** More pairs than any quarter has: 2.5 million in 2024. */
const MOST_ROWS = 12_000_000;

/** Reads the rows of a PTP file given as cells, header and notes above the first pair included. */
export class PtpRowReader {
  readonly days = new DayCells();
  readonly rationales = new RationaleList();
  private readonly builder = new PtpRowsBuilder();
  private columnsNow: PtpColumns = USUAL_PTP_COLUMNS;
  private above = 0;

  get columns(): PtpColumns {
    return this.columnsNow;
  }

  /** Whether the first pair was read. */
  get hasBegun(): boolean {
    return this.builder.length > 0;
  }

  get rowCount(): number {
    return this.builder.length;
  }

  take(cells: readonly string[], line: number): LineFault | undefined {
    if (cells.every(cell => cell.trim() === '')) return undefined;
    const at = this.columnsNow;
    const column1 = packedCell(cells[at.column1]);
    const column2 = packedCell(cells[at.column2]);
    if (!this.hasBegun && (column1 === NO_CODE || column2 === NO_CODE)) return this.takeAbove(cells, line);
    if (column1 === NO_CODE) return { line, column: 1, problem: 'bad-code', found: cells[at.column1] ?? '' };
    if (column2 === NO_CODE) return { line, column: 2, problem: 'bad-code', found: cells[at.column2] ?? '' };
    const from = dayOfCell(cells[at.from] ?? '', this.days);
    if (from === undefined) return { line, column: at.from + 1, problem: 'bad-date', found: cells[at.from] ?? '' };
    const through = dayOfCell(cells[at.through] ?? '', this.days);
    if (through === undefined) {
      return { line, column: at.through + 1, problem: 'bad-date', found: cells[at.through] ?? '' };
    }
    const printed = (cells[at.indicator] ?? '').trim();
    const indicator = MODIFIER_INDICATORS.find(known => known === printed);
    if (indicator === undefined) return { line, column: at.indicator + 1, problem: 'bad-indicator', found: printed };
    const flags = flagsOf(indicator, this.rationales.numberOf(cells[at.rationale] ?? ''));
    return this.add(line, column1, column2, from, through, flags);
  }

  add(
    line: number,
    column1: number,
    column2: number,
    from: number,
    through: number,
    flags: number,
  ): LineFault | undefined {
    if (this.builder.length >= MOST_ROWS) return { line, problem: 'too-many' };
    if (from !== NO_DAY && through < from) {
      return { line, column: this.columnsNow.through + 1, problem: 'ends-before-it-starts' };
    }
    this.builder.add(column1, column2, from, through, flags);
    return undefined;
  }

  finish(): PtpRows {
    return this.builder.finish();
  }

  private takeAbove(cells: readonly string[], line: number): LineFault | undefined {
    this.above += 1;
    if (this.above > PTP_HEADER_WITHIN) return { line, column: 1, problem: 'bad-code', found: cells[0] ?? '' };
    this.columnsNow = parsePtpHeader(cells) ?? this.columnsNow;
    return undefined;
  }
}

function packedCell(cell: string | undefined): number {
  const text = cell?.trim() ?? '';
  return text.length === 5 ? packCode(text) : NO_CODE;
}

/** @returns `NO_CODE` where the field is not five characters of a code. */
export function packedField(bytes: Uint8Array, start: number, end: number): number {
  return end - start === 5 ? packCodeBytes(bytes, start) : NO_CODE;
}
