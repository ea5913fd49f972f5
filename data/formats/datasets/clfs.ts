import type { ClfsRow } from '../../domain/feeRows/itemRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';
import { yearIn } from './yearIn.ts';

type Field = 'year' | 'code' | 'modifier' | 'effective' | 'indicator' | 'rate' | 'shortText';

/** Columns of 2025. The long descriptors beside them are not read. Source: docs/formats/fee-schedules.md, from CMS, CLFS. */
const TABLE: TableReading<Field, ClfsRow> = {
  columns: {
    year: /^YEAR$/,
    code: /^HCPCS$/,
    modifier: /^MOD$/,
    effective: /^EFFDATE$/,
    indicator: /^INDICATOR$/,
    rate: /^RATE$/,
    shortText: /^SHORTDESC$/,
  },
  signs: ['year', 'code', 'effective', 'indicator', 'rate'],
  take: takeRow,
  within: row => row.modifier ?? '',
};

/** What is paid for laboratory tests. The file names its year; the quarter is in its name only. */
export const CLFS: DatasetLayout = {
  kind: 'clfs-fees',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    if (!read.ok) return read;
    const { rows, heading } = read.value;
    return ok(contentOf(rows, { year: yearIn(heading) }, row => row.shortText));
  },
};

function takeRow(row: TableRow<Field>): ClfsRow {
  const modifier = row.text('modifier');
  return {
    key: row.code('code'),
    ...(modifier !== '' && { modifier }),
    effectiveFrom: row.text('effective'),
    indicator: row.text('indicator'),
    rate: row.requiredAmount('rate'),
    shortText: row.text('shortText'),
  };
}
