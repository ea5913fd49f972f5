import { type Decimal, parseDecimal } from '../../domain/exactDecimal.ts';
import type { AnesthesiaRow } from '../../domain/feeRows/physicianRows.ts';
import { fail, ok } from '../../domain/result.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import { eachLine } from '../text/eachLine.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { localityKey, localityName } from './localityKey.ts';
import { mostLines } from './mostLines.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import { RowKeeper } from './rowKeeper.ts';
import type { TableRow } from './tableRow.ts';
import { hasTable } from './tableShape.ts';

type Field = 'contractor' | 'locality' | 'name' | 'factor';

/** The last column is named by its national value. Source: docs/formats/fee-schedules.md, from CMS, ANES2025. */
const TABLE: TableReading<Field, AnesthesiaRow> = {
  columns: {
    contractor: /^CONTRACTOR$/,
    locality: /^LOCALITY$/,
    name: /^LOCALITYNAME$/,
    factor: /^NATIONALANESCFOF\d+$/,
  },
  signs: ['contractor', 'locality', 'factor'],
  take: takeRow,
};

/** What one anesthesia unit is paid in each locality, as a table. Neither layout says its year. */
export const ANESTHESIA_TABLE: DatasetLayout = {
  kind: 'pfs-anesthesia',
  recognises: ({ rows }) => hasTable(rows, TABLE),
  read: async input => {
    const read = await readTable(input, TABLE);
    return read.ok ? ok(contentOf(read.value.rows, {}, undefined, factorOf)) : read;
  },
};

function takeRow(row: TableRow<Field>): AnesthesiaRow | undefined {
  const key = localityKey(row.text('contractor'), row.text('locality'));
  if (key === undefined) return undefined;
  return { key, name: localityName(row.text('name')), conversionFactor: row.requiredAmount('factor') };
}

const factorOf = ({ conversionFactor }: AnesthesiaRow): Decimal => conversionFactor;

/** Contractor, locality, name, and the amount in cents without a point. */
const LINE = /^(\d{5}) {7}(\d\d) {4}(\S.*?) +(\d+)(\d\d)$/;

/** The same as text. It ends with a DOS end-of-file byte, which decoding leaves out. */
export const ANESTHESIA_TEXT: DatasetLayout = {
  kind: 'pfs-anesthesia',
  recognises: ({ lines }) => mostLines(lines, line => LINE.test(line)),
  read: async ({ text, file, issues, pacer }) => {
    const keeper = new RowKeeper<AnesthesiaRow>(issues);
    const fault = await eachLine<LineFault>(text, pacer, (line, number) => {
      if (line.trim() === '') return undefined;
      const [, contractor = '', locality = '', name = '', dollars = '', cents = ''] = LINE.exec(line) ?? [];
      const key = localityKey(contractor, locality);
      if (key === undefined) return { line: number, problem: 'misaligned' };
      const conversionFactor = parseDecimal(`${dollars}.${cents}`) ?? ('0' as Decimal);
      return keeper.keep({ key, name: localityName(name), conversionFactor }, number);
    });
    return fault ? fail(badLine(file, fault)) : ok(contentOf(keeper.rows, {}, undefined, factorOf));
  },
};
