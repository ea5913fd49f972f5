import type { AspLimitRow } from '../../domain/feeRows/itemRows.ts';
import { ok } from '../../domain/result.ts';
import { periodInHeading } from '../text/effectivePeriod.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';

type Field =
  | 'code'
  | 'shortText'
  | 'dosage'
  | 'limit'
  | 'coinsurance'
  | 'vaccineAwp'
  | 'vaccineLimit'
  | 'bloodAwp'
  | 'bloodLimit'
  | 'clotting'
  | 'notes';

/** Columns of April 2025 to January 2026. Source: docs/formats/fee-schedules.md, from CMS, "ASP Pricing File". */
const TABLE: TableReading<Field, AspLimitRow> = {
  columns: {
    code: /^HCPCSCODE$/,
    shortText: /^SHORTDESCRIPTI?ON$/,
    dosage: /^HCPCSCODEDOSAGE$/,
    limit: /^PAYMENTLIMIT$/,
    coinsurance: /^COINSURANCEPERCENTAGE$/,
    vaccineAwp: /^VACCINEAWP%$/,
    vaccineLimit: /^VACCINELIMIT$/,
    bloodAwp: /^BLOODAWP%$/,
    bloodLimit: /^BLOODLIMIT$/,
    clotting: /^CLOTTINGFACTOR$/,
    notes: /^NOTES$/,
  },
  signs: ['code', 'dosage', 'limit'],
  take: takeRow,
};

/** Medicare Part B payment limits (ASP), one quarter a file. */
export const ASP_LIMITS: DatasetLayout = {
  kind: 'asp-limits',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    if (!read.ok) return read;
    const { rows, heading } = read.value;
    return ok(contentOf(rows, { period: periodInHeading(heading) }, row => row.shortText));
  },
};

function takeRow(row: TableRow<Field>): AspLimitRow {
  const limit = row.amount('limit');
  const coinsurancePercent = row.amount('coinsurance');
  const vaccineAwpPercent = row.amount('vaccineAwp');
  const vaccineLimit = row.amount('vaccineLimit');
  const bloodAwpPercent = row.amount('bloodAwp');
  const bloodLimit = row.amount('bloodLimit');
  const notes = row.text('notes');
  return {
    key: row.code('code'),
    shortText: row.text('shortText'),
    dosage: row.text('dosage'),
    ...(limit && { limit }),
    ...(coinsurancePercent && { coinsurancePercent }),
    ...(vaccineAwpPercent && { vaccineAwpPercent }),
    ...(vaccineLimit && { vaccineLimit }),
    ...(bloodAwpPercent && { bloodAwpPercent }),
    ...(bloodLimit && { bloodLimit }),
    ...(row.text('clotting') === '1' && { isClottingFactor: true as const }),
    ...(notes !== '' && { notes }),
  };
}
