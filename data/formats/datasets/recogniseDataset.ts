import Papa from 'papaparse';
import { linesOf } from '../text/eachLine.ts';
import { ASP_LIMITS } from './aspLimits.ts';
import type { DatasetLayout, DatasetSample } from './datasetLayout.ts';
import { NCCI_ADD_ON } from './ncci/addOnLayout.ts';
import { NCCI_MUE } from './ncci/mueLayout.ts';
import { NCCI_PTP } from './ncci/ptpLayout.ts';
import { HEADER_WITHIN } from './tableShape.ts';

/** Every layout of a data set, the best source of a kind before the others of the same kind. */
export const DATASET_LAYOUTS: readonly DatasetLayout[] = [ASP_LIMITS, NCCI_PTP, ...NCCI_MUE, NCCI_ADD_ON];

/** The layout the first characters of a text are in; `undefined` where it is no data set. */
export function recogniseDataset(sample: string): DatasetLayout | undefined {
  const seen: DatasetSample = {
    text: sample,
    lines: linesOf(sample),
    rows: Papa.parse<string[]>(sample, { delimiter: ',', preview: HEADER_WITHIN }).data,
  };
  return DATASET_LAYOUTS.find(layout => layout.recognises(seen));
}
