import type { OppsCapRow } from '../../domain/feeRows/physicianRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { localityKey } from './localityKey.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';

type Field = 'code' | 'modifier' | 'status' | 'carrier' | 'locality' | 'facility' | 'nonFacility';

/** One name is misspelled in the file. Source: docs/formats/fee-schedules.md, from CMS, OPPSCAP 2025. */
const TABLE: TableReading<Field, OppsCapRow> = {
  columns: {
    code: /^HCPCS$/,
    modifier: /^MOD$/,
    status: /^PROCSTAT$/,
    carrier: /^CARRIER$/,
    locality: /^LOCALITY$/,
    facility: /^FACILI?TYPRICE$/,
    nonFacility: /^NONFACILI?TYPRICE$/,
  },
  signs: ['code', 'carrier', 'locality', 'facility', 'nonFacility'],
  take: takeRow,
  within: row => `${row.modifier ?? ''} ${row.locality}`,
};

/** The most the physician fee schedule pays for the technical part of imaging. It does not say its release. */
export const OPPS_CAP_TABLE: DatasetLayout = {
  kind: 'pfs-opps-cap',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    return read.ok ? ok(contentOf(read.value.rows, {})) : read;
  },
};

function takeRow(row: TableRow<Field>): OppsCapRow | undefined {
  const locality = localityKey(row.text('carrier'), row.text('locality'));
  if (locality === undefined) return undefined;
  const modifier = row.text('modifier');
  return {
    key: row.code('code'),
    ...(modifier !== '' && { modifier }),
    status: row.text('status'),
    locality,
    facility: row.requiredAmount('facility'),
    nonFacility: row.requiredAmount('nonFacility'),
  };
}
