import type { CptTextKind, CptTextRow } from './cptText.ts';
import type { AscRow, OppsRow } from './feeRows/facilityRows.ts';
import type { AspLimitRow, ClfsRow, DmeposRow } from './feeRows/itemRows.ts';
import type { AnesthesiaRow, GpciRow, LocalityRow, OppsCapRow, PfsRvuRow } from './feeRows/physicianRows.ts';
import type { AddOnRow, MueRow } from './ncci/editRows.ts';
import type { OwnListRow } from './ownList.ts';

/** What every row of a data set has: the key it is found by, usually a code without its modifier (`37252`). */
export interface KeyedRow {
  readonly key: string;
}

/** The rows of the kinds that are kept as rows; a kind that is not here keeps chunks in a form of its own. */
export interface DatasetRows extends Readonly<Record<CptTextKind, CptTextRow>> {
  readonly 'pfs-rvu': PfsRvuRow;
  readonly 'pfs-gpci': GpciRow;
  readonly 'pfs-localities': LocalityRow;
  readonly 'pfs-anesthesia': AnesthesiaRow;
  readonly 'pfs-opps-cap': OppsCapRow;
  readonly 'opps-addendum-b': OppsRow;
  readonly 'asc-addenda': AscRow;
  readonly 'asp-limits': AspLimitRow;
  readonly 'dmepos-fees': DmeposRow;
  readonly 'clfs-fees': ClfsRow;
  readonly 'ncci-mue-practitioner': MueRow;
  readonly 'ncci-mue-outpatient': MueRow;
  readonly 'ncci-mue-dme': MueRow;
  readonly 'ncci-add-on': AddOnRow;
  readonly 'own-list': OwnListRow;
}
export type RowKind = keyof DatasetRows;
