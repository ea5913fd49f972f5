import type { AscRow } from '../../domain/feeRows/facilityRows.ts';
import type { TableReading } from './rowCollector.ts';
import { spreadsheetDecimal } from './spreadsheetDecimal.ts';
import type { TableRow } from './tableRow.ts';

export const ASC_ADDENDA = ['AA', 'BB', 'DD1', 'DD2', 'EE'] as const;
export type AscAddendum = (typeof ASC_ADDENDA)[number];

/** `Addendum AA -- ASC Covered Surgical Procedures for CY 2020`, in the first row of a sheet. */
const TITLE = /^\s*Addendum (AA|BB|DD1|DD2|EE)\b/i;

/** Which addendum a sheet is, by its title. */
export function ascAddendumIn(rows: readonly (readonly string[])[]): AscAddendum | undefined {
  const title = rows.slice(0, 2).flatMap(row => TITLE.exec(row[0] ?? '')?.[1] ?? [])[0];
  return ASC_ADDENDA.find(addendum => addendum === title?.toUpperCase());
}

type Field = 'code' | 'shortText' | 'discounted' | 'indicator' | 'comment' | 'weight' | 'rate' | 'definition';

/** Columns of July 2020; month and year are part of three names. Source: docs/formats/fee-schedules.md, from CMS, ASC addenda. */
export function ascReading(addendum: AscAddendum): TableReading<Field, AscRow> {
  const isDefinitions = addendum === 'DD1' || addendum === 'DD2';
  return {
    columns: {
      code: isDefinitions ? /^(?:INDICATOR|CI)$/ : /^HCPCSCODE$/,
      shortText: /^SHORTDESCRIPTI?OI?R$/,
      discounted: /^SUBJECTTOMULTIPLEPROCEDUREDISCOUNTING$/,
      indicator: /PAYMENTINDICATOR$/,
      comment: /COMMENTINDICATOR$/,
      weight: /PAYMENTWEIGHT$/,
      rate: /PAYMENTRATE$/,
      definition: /(?:INDICATORDEFINITION|INDICATORMEANINGS?)$/,
    },
    signs: isDefinitions
      ? ['code', 'definition']
      : addendum === 'EE'
        ? ['code', 'shortText']
        : ['code', 'indicator', 'rate'],
    take: row => (addendum === 'DD1' || addendum === 'DD2' ? definitionOf(row, addendum) : codeRowOf(row, addendum)),
  };
}

function definitionOf(row: TableRow<Field>, addendum: 'DD1' | 'DD2'): AscRow | undefined {
  const key = row.text('code');
  return /^[A-Z][0-9A-Z]$/.test(key) ? { key, addendum, definition: row.text('definition') } : undefined;
}

/** The mark of a footnote has a column without a name, right after the code. */
const MARK_COLUMN = 1;

function codeRowOf(row: TableRow<Field>, addendum: 'AA' | 'BB' | 'EE'): AscRow | undefined {
  // Notes stand below the table, in the column of the codes.
  if (row.text('shortText') === '') return undefined;
  const key = row.code('code');
  const shortText = row.text('shortText');
  if (addendum === 'EE') return { key, addendum, shortText };
  const mark = /^\*+$/.exec(row.cells[MARK_COLUMN]?.trim() ?? '')?.[0];
  const indicator = row.text('indicator');
  const comment = row.text('comment');
  const discounted = row.text('discounted');
  const weight = row.amount('weight');
  const rate = row.amount('rate');
  return {
    key,
    addendum,
    shortText,
    ...(mark && { mark }),
    ...(discounted !== '' && { isDiscountedWhenMultiple: discounted === 'Y' }),
    ...(indicator !== '' && { indicator }),
    ...(comment !== '' && { comment }),
    ...(weight && { weight: spreadsheetDecimal(weight) }),
    ...(rate && { rate: spreadsheetDecimal(rate) }),
  };
}
