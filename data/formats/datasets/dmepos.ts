import { type DatasetPeriod, quarterOfMonth, quarterPeriod } from '../../domain/datasetPeriod.ts';
import { monthNumber } from '../../domain/dateWords.ts';
import type { Decimal } from '../../domain/exactDecimal.ts';
import type { DmeposRow } from '../../domain/feeRows/itemRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';

type Field = 'code' | 'modifier' | 'modifier2' | 'jurisdiction' | 'category' | 'ceiling' | 'floor' | 'shortText';

/** Columns of April 2025, and two more for each state. Source: docs/formats/fee-schedules.md, from CMS, DMEPOS. */
const TABLE: TableReading<Field, DmeposRow> = {
  columns: {
    code: /^HCPCS$/,
    modifier: /^MOD$/,
    modifier2: /^MOD2$/,
    jurisdiction: /^JURIS$/,
    category: /^CATG$/,
    ceiling: /^CEILING$/,
    floor: /^FLOOR$/,
    shortText: /^DESCRIPTION$/,
  },
  signs: ['code', 'jurisdiction', 'category', 'ceiling', 'floor'],
  take: takeRow,
  within: row => row.modifiers.join(' '),
};

/** `AL (NR)` and `AL (R)`: not rural and rural. */
const STATE_COLUMN = /^([A-Z]{2}) ?\((NR|R)\)$/;

/** Fees of equipment, prosthetics, orthotics and supplies by state. */
export const DMEPOS: DatasetLayout = {
  kind: 'dmepos-fees',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    return read.ok ? ok(contentOf(read.value.rows, { period: scheduleIn(read.value.heading) })) : read;
  },
};

/** `April 2025 Fee Schedule`. */
function scheduleIn(heading: string): DatasetPeriod | undefined {
  const [, month = '', year] = /(\w+) (\d{4}) Fee Schedule/i.exec(heading) ?? [];
  const number = monthNumber(month);
  return year === undefined || number === undefined ? undefined : quarterPeriod(Number(year), quarterOfMonth(number));
}

function takeRow(row: TableRow<Field>): DmeposRow {
  const fees: Record<string, [Decimal, Decimal]> = {};
  for (const [at, heading] of row.headings.entries()) {
    const [, state, kind] = STATE_COLUMN.exec(heading.trim()) ?? [];
    if (state === undefined) continue;
    const pair = fees[state] ?? ['0' as Decimal, '0' as Decimal];
    pair[kind === 'R' ? 1 : 0] = row.amountAt(at) ?? ('0' as Decimal);
    fees[state] = pair;
  }
  return {
    key: row.code('code'),
    modifiers: [row.text('modifier'), row.text('modifier2')].filter(modifier => modifier !== ''),
    jurisdiction: row.text('jurisdiction'),
    category: row.text('category'),
    ceiling: row.requiredAmount('ceiling'),
    floor: row.requiredAmount('floor'),
    fees,
    shortText: row.text('shortText'),
  };
}
