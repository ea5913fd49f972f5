import type { LocalityRow } from '../../domain/feeRows/physicianRows.ts';
import { ok } from '../../domain/result.ts';
import type { DatasetLayout } from './datasetLayout.ts';
import { localityKey, localityName } from './localityKey.ts';
import { contentOf, readTable } from './readTable.ts';
import type { TableReading } from './rowCollector.ts';
import { hasTable } from './tableShape.ts';
import { yearIn } from './yearIn.ts';

type Field = 'contractor' | 'locality' | 'state' | 'area' | 'counties';

/** The counties of each payment locality. The state stands on the first row of its group only. */
export const LOCALITIES_TABLE: DatasetLayout = {
  kind: 'pfs-localities',
  recognises: ({ rows }) => hasTable(rows, tableOfOneFile()),
  read: async input => {
    const read = await readTable(input, tableOfOneFile());
    return read.ok ? ok(contentOf(read.value.rows, { year: yearIn(read.value.heading) })) : read;
  },
};

/** Remembers the state from row to row. Source of the columns: docs/formats/fee-schedules.md, from CMS, 25LOCCO. */
function tableOfOneFile(): TableReading<Field, LocalityRow> {
  let state = '';
  return {
    columns: {
      contractor: /^MEDICAREADMINI?STRATIVECONTRACTOR/,
      locality: /^LOCALITYNUMBER$/,
      state: /^STATE$/,
      area: /^FEESCHEDULEAREA$/,
      counties: /^COUNTIES$/,
    },
    signs: ['contractor', 'locality', 'area', 'counties'],
    within: row => row.area,
    take: row => {
      const key = localityKey(row.text('contractor'), row.text('locality'));
      if (key === undefined) return undefined;
      state = row.text('state') || state;
      return { key, state, area: localityName(row.text('area')), counties: row.text('counties') };
    },
  };
}
