import type { OppsRow } from '../../domain/feeRows/facilityRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';
import { yearIn } from './yearIn.ts';

type Field =
  | 'code'
  | 'shortText'
  | 'status'
  | 'apc'
  | 'weight'
  | 'rate'
  | 'national'
  | 'minimum'
  | 'coinsurance'
  | 'adjusted'
  | 'expires'
  | 'notes'
  | 'changed';

/** Columns of January and October 2025. Source: docs/formats/fee-schedules.md, from CMS, OPPS Addendum B. */
const TABLE: TableReading<Field, OppsRow> = {
  columns: {
    code: /^HCPCSCODE$/,
    shortText: /^SHORTDESCRIPTI?OR$/,
    status: /^SI$/,
    apc: /^APC$/,
    weight: /^RELATIVEWEIGHT$/,
    rate: /^PAYMENTRATE$/,
    national: /^NATIONALUNADJUSTEDCOPAYMENT$/,
    minimum: /^MINIMUMUNADJUSTEDCOPAYMENT$/,
    coinsurance: /^IRACOINSURANCEPERCENTAGE$/,
    adjusted: /^ADJUSTEDBENEFICIARYCOPAYMENT$/,
    expires: /^DRUGANDDEVICEPASSTHROUGHEXPIRATION/,
    notes: /^NOTE$/,
    changed: /^INDICATESACHANGE$/,
  },
  signs: ['code', 'status', 'apc', 'weight', 'rate'],
  take: takeRow,
};

/** What the hospital outpatient system pays for each code. The file names its year; the quarter is in its name only. */
export const ADDENDUM_B: DatasetLayout = {
  kind: 'opps-addendum-b',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    if (!read.ok) return read;
    const { rows, heading } = read.value;
    const year = yearIn(/CY\s*\d{4}/.exec(heading)?.[0] ?? '');
    return ok(contentOf(rows, { year }, row => row.shortText));
  },
};

function takeRow(row: TableRow<Field>): OppsRow {
  const apc = row.text('apc');
  const relativeWeight = row.amount('weight');
  const rate = row.amount('rate');
  const nationalCopayment = row.amount('national');
  const minimumCopayment = row.amount('minimum');
  const coinsurancePercent = row.amount('coinsurance');
  const adjustedCopayment = row.amount('adjusted');
  const notes = row.text('notes');
  return {
    key: row.code('code'),
    shortText: row.text('shortText'),
    status: row.text('status'),
    ...(apc !== '' && { apc }),
    ...(relativeWeight && { relativeWeight }),
    ...(rate && { rate }),
    ...(nationalCopayment && { nationalCopayment }),
    ...(minimumCopayment && { minimumCopayment }),
    ...(coinsurancePercent && { coinsurancePercent }),
    ...(adjustedCopayment && { adjustedCopayment }),
    ...(row.text('expires') !== '' && { passThroughExpires: true as const }),
    ...(notes !== '' && { notes }),
    ...(row.text('changed') !== '' && { isChanged: true as const }),
  };
}
