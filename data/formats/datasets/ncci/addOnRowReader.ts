import { type CalendarDate, parseCalendarDate, parseCompactDate } from '../../../domain/calendarDate.ts';
import { ADD_ON_TYPES, type AddOnEdit } from '../../../domain/ncci/addOnEdit.ts';
import { parseProcedureCode } from '../../../domain/ncci/procedureCode.ts';
import { parseOrdinalDate } from '../../../domain/ordinalDate.ts';
import type { LineFault } from '../../lineFault.ts';

/** Columns by their names since 2022, compared as letters only. Source: CMS, AOC_V2026Q2-MCR.xlsx, row 2. */
const NAMES = {
  addOn: /^ADDONCODE$/,
  primary: /^PRIMARYCODE$/,
  type: /^AOCEDITTYPE$/,
  from: /^AOCEDITEFFDT/,
  through: /^AOCEDITDELDT/,
  addOnThrough: /^AOCDELDT/,
  primaryThrough: /^PRIMARYCODEDELDT/,
} as const;
type Field = keyof typeof NAMES;
export type AddOnHeader = Readonly<Partial<Record<Field, number>>>;

const FIELDS = Object.keys(NAMES) as readonly Field[];
const REQUIRED: readonly Field[] = ['addOn', 'primary', 'type'];

/** Where the columns of an add-on code list stand; `undefined` where the row is not its header. */
export function parseAddOnHeader(cells: readonly string[]): AddOnHeader | undefined {
  const names = cells.map(cell => cell.toUpperCase().replace(/[^A-Z]/g, ''));
  const header: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const at = names.findIndex(name => NAMES[field].test(name));
    if (at !== -1) header[field] = at;
  }
  return REQUIRED.every(field => header[field] !== undefined) ? header : undefined;
}

/** Stands where the payer decides which primary codes count. */
const PAYER_DECIDES = 'CCCCC';
const MOST_ROWS = 500_000;

/** Reads the rows of an add-on code list, copyright line and header included. */
export class AddOnRowReader {
  readonly records: AddOnEdit[] = [];
  header: AddOnHeader | undefined;

  take(cells: readonly string[], line: number): LineFault | undefined {
    const { header } = this;
    if (header === undefined) {
      this.header = parseAddOnHeader(cells);
      return undefined;
    }
    if (cells.every(cell => cell.trim() === '')) return undefined;
    if (this.records.length >= MOST_ROWS) return { line, problem: 'too-many' };
    const cell = (field: Field): string => cells[header[field] ?? -1]?.trim() ?? '';
    const fault = (field: Field, problem: LineFault['problem']): LineFault => ({
      line,
      column: (header[field] ?? 0) + 1,
      problem,
      found: cell(field),
    });
    const addOn = parseProcedureCode(cell('addOn'));
    if (addOn === undefined) return fault('addOn', 'bad-code');
    const leavesOpen = cell('primary') === PAYER_DECIDES || cell('primary') === '';
    const primary = leavesOpen ? undefined : parseProcedureCode(cell('primary'));
    if (primary === undefined && !leavesOpen) return fault('primary', 'bad-code');
    const type = ADD_ON_TYPES.find(known => known === cell('type'));
    if (type === undefined) return fault('type', 'bad-indicator');
    const days: Partial<Record<Field, CalendarDate>> = {};
    for (const field of ['from', 'through', 'addOnThrough', 'primaryThrough'] as const) {
      if (cell(field) === '') continue;
      const day = readDay(cell(field));
      if (day === undefined) return fault(field, 'bad-date');
      days[field] = day;
    }
    const [through] = [days.through, days.addOnThrough, days.primaryThrough].filter(day => day !== undefined).sort();
    this.records.push({
      addOn,
      ...(primary !== undefined && { primary }),
      type,
      ...(days.from && { from: days.from }),
      ...(through && { through }),
    });
    return undefined;
  }
}

/** The lists since 2022 count the days of the year (`2024092`); others have plain dates. */
function readDay(text: string): CalendarDate | undefined {
  return parseOrdinalDate(text) ?? parseCompactDate(text) ?? parseCalendarDate(text);
}
