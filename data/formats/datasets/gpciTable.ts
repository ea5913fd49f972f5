import type { GpciRow } from '../../domain/feeRows/physicianRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { localityKey, localityName } from './localityKey.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';
import { yearIn } from './yearIn.ts';

type Field = 'contractor' | 'state' | 'locality' | 'name' | 'work' | 'practiceExpense' | 'malpractice';

/** Columns of 2025; the year is part of three names. Source: docs/formats/fee-schedules.md, from CMS, Addendum E. */
const TABLE: TableReading<Field, GpciRow> = {
  columns: {
    contractor: /^MEDICAREADMINI?STRATIVECONTRACTOR/,
    state: /^STATE$/,
    locality: /^LOCALITYNUMBER$/,
    name: /^LOCALITYNAME$/,
    // Where a year has both, the index that is paid by is the one with the floor.
    work: /^\d{4}PWGPCI(?!WITHOUT)/,
    practiceExpense: /^\d{4}PEGPCI/,
    malpractice: /^\d{4}MPGPCI/,
  },
  signs: ['contractor', 'locality', 'work', 'practiceExpense', 'malpractice'],
  take: takeRow,
};

/** Geographic practice cost indices by payment locality. */
export const GPCI_TABLE: DatasetLayout = {
  kind: 'pfs-gpci',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    return read.ok ? ok(contentOf(read.value.rows, { year: yearIn(read.value.heading) })) : read;
  },
};

function takeRow(row: TableRow<Field>): GpciRow | undefined {
  const key = localityKey(row.text('contractor'), row.text('locality'));
  if (key === undefined) return undefined;
  return {
    key,
    state: row.text('state'),
    name: localityName(row.text('name')),
    work: row.requiredAmount('work'),
    practiceExpense: row.requiredAmount('practiceExpense'),
    malpractice: row.requiredAmount('malpractice'),
  };
}
