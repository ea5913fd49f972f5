import Papa from 'papaparse';
import { linesOf } from '../text/eachLine.ts';
import { ADDENDUM_B } from './addendumB.ts';
import { ANESTHESIA_TABLE, ANESTHESIA_TEXT } from './anesthesia.ts';
import { ASP_LIMITS } from './aspLimits.ts';
import { CLFS } from './clfs.ts';
import { CPT_TEXT } from './cpt/cptTextLayout.ts';
import type { DatasetLayout, DatasetSample } from './datasetLayout.ts';
import { DMEPOS } from './dmepos.ts';
import { GPCI_TABLE } from './gpciTable.ts';
import { LOCALITIES_TABLE } from './localitiesTable.ts';
import { NCCI_ADD_ON } from './ncci/addOnLayout.ts';
import { NCCI_MUE } from './ncci/mueLayout.ts';
import { NCCI_PTP } from './ncci/ptpLayout.ts';
import { OPPS_CAP_TABLE } from './oppsCapTable.ts';
import { PFS_RVU_TABLE } from './pfsRvuTable.ts';
import { PFS_RVU_TEXT } from './pfsRvuText.ts';
import { HEADER_WITHIN } from './tableShape.ts';

/** Every layout of a data set, the best source of a kind before the others of the same kind. */
export const DATASET_LAYOUTS: readonly DatasetLayout[] = [
  PFS_RVU_TABLE,
  PFS_RVU_TEXT,
  GPCI_TABLE,
  LOCALITIES_TABLE,
  ANESTHESIA_TABLE,
  ANESTHESIA_TEXT,
  OPPS_CAP_TABLE,
  ADDENDUM_B,
  ASP_LIMITS,
  DMEPOS,
  CLFS,
  NCCI_PTP,
  ...NCCI_MUE,
  NCCI_ADD_ON,
  CPT_TEXT,
];

/** The layout the first characters of a text are in; `undefined` where it is no data set. */
export function recogniseDataset(sample: string): DatasetLayout | undefined {
  const seen: DatasetSample = {
    text: sample,
    lines: linesOf(sample),
    rows: Papa.parse<string[]>(sample, { delimiter: ',', preview: HEADER_WITHIN }).data,
  };
  return DATASET_LAYOUTS.find(layout => layout.recognises(seen));
}
