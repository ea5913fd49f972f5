import { type Decimal, parseDecimal } from '../../domain/exactDecimal.ts';
import type { LineFault } from '../lineFault.ts';
import type { TableColumns } from './tableShape.ts';

/** What stands in a cell that has no amount. */
const NO_AMOUNT = /^(?:|\.|-|N\/?A)$/i;
const CODE = /^[0-9A-Z]{5}$/;

/** One row of a table, read by the names of its columns. The first cell that cannot be read is its fault. */
export class TableRow<F extends string> {
  readonly line: number;
  readonly cells: readonly string[];
  /** The names of the columns as printed, where the row comes from a table. */
  readonly headings: readonly string[];
  private readonly columns: TableColumns<F>;
  private firstFault: LineFault | undefined;

  constructor(cells: readonly string[], line: number, columns: TableColumns<F>, headings: readonly string[] = []) {
    this.cells = cells;
    this.headings = headings;
    this.line = line;
    this.columns = columns;
  }

  get fault(): LineFault | undefined {
    return this.firstFault;
  }

  /** Without outer blanks; empty where the table has no such column. */
  text(field: F): string {
    return this.cells[this.columns[field] ?? -1]?.trim() ?? '';
  }

  /**
   * A code of five letters and digits. What else stands in the cell is left out: October 2025 has a byte 0xFF behind a
   * code of Addendum B. The reader of rows has put that down as an issue already.
   */
  code(field: F): string {
    const printed = this.text(field);
    const code = printed
      .replace(/[^\x20-\x7e]/g, '')
      .trim()
      .toUpperCase();
    if (!CODE.test(code)) this.setFault({ ...this.at(field), problem: 'bad-code', found: printed });
    return code;
  }

  /** `undefined` where there is none: a blank, a point, N/A. */
  amount(field: F): Decimal | undefined {
    return this.amountAt(this.columns[field] ?? -1);
  }

  /** The same by the place of the column, from 0. */
  amountAt(column: number): Decimal | undefined {
    const printed = this.cells[column]?.trim() ?? '';
    if (NO_AMOUNT.test(printed)) return undefined;
    const amount = parseDecimal(printed.replace(/%$/, ''));
    if (amount === undefined) {
      this.setFault({ line: this.line, column: column + 1, problem: 'bad-amount', found: printed });
    }
    return amount;
  }

  /** An amount without which the row means nothing. */
  requiredAmount(field: F): Decimal {
    const amount = this.amount(field);
    if (amount === undefined) this.setFault({ ...this.at(field), problem: 'bad-amount', found: this.text(field) });
    return amount ?? ('0' as Decimal);
  }

  private at(field: F): { line: number; column?: number } {
    const column = this.columns[field];
    return { line: this.line, ...(column !== undefined && { column: column + 1 }) };
  }

  private setFault(fault: LineFault): void {
    this.firstFault ??= fault;
  }
}
