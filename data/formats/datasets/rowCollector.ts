import type { KeyedRow } from '../../domain/datasetRow.ts';
import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import { RowKeeper } from './rowKeeper.ts';
import { TableRow } from './tableRow.ts';
import { findTableColumns, type TableColumns, type TableShape } from './tableShape.ts';

/** How the rows of one table become the rows of a data set. */
export interface TableReading<F extends string, R extends KeyedRow> extends TableShape<F> {
  /** `undefined` leaves the row out: a footnote. */
  readonly take: (row: TableRow<F>) => R | undefined;
  /** Tells rows apart that have one key: the modifiers. */
  readonly within?: (row: R) => string;
}

/** Takes the rows of a table one by one, from the first of its file or sheet. */
export class RowCollector<F extends string, R extends KeyedRow> {
  private readonly reading: TableReading<F, R>;
  private readonly keeper: RowKeeper<R>;
  private readonly above: (readonly string[])[] = [];
  private columns: TableColumns<F> | undefined;

  constructor(reading: TableReading<F, R>, issues: IssueList) {
    this.reading = reading;
    this.keeper = new RowKeeper(issues, reading.within);
  }

  get rows(): readonly R[] {
    return this.keeper.rows;
  }

  /** Everything down to the header, as one text. */
  get heading(): string {
    return this.above.map(cells => cells.filter(cell => cell.trim() !== '').join(' ')).join('\n');
  }

  take(cells: readonly string[], line: number): LineFault | undefined {
    if (this.columns === undefined) {
      this.above.push(cells);
      this.columns = findTableColumns(this.above, this.reading);
      return undefined;
    }
    if (cells.every(cell => cell.trim() === '')) return undefined;
    const tableRow = new TableRow(cells, line, this.columns, this.above.at(-1));
    const row = this.reading.take(tableRow);
    if (row === undefined) return undefined;
    return tableRow.fault ?? this.keeper.keep(row, line);
  }
}
