import type { CompanionKind } from '../../domain/companion.ts';
import { linesOf } from '../text/eachLine.ts';
import { CROSSWALK_HEADER_WITHIN, findCrosswalkColumns } from './crosswalkHeader.ts';

const TABULAR = /<ICD10CM\.tabular[\s>]/;
const INDEX = /<ICD10CM\.index[\s>]/;
/** What the beginning of each index file says of itself: the first column of a table, the title of the others. */
const INDEX_KINDS: readonly (readonly [RegExp, CompanionKind])[] = [
  [/<head\b[^>]*>\s*Substance\s*<\/head>/i, 'icd10cm-drugs'],
  [/<head\b[^>]*>\s*Neoplasm\s*<\/head>/i, 'icd10cm-neoplasms'],
  [/<title>[^<]*EXTERNAL CAUSE/i, 'icd10cm-external-causes'],
  [/<title>[^<]*INDEX TO DISEASES/i, 'icd10cm-index'],
];

/** Which companion file the first bytes of a text are of; its name says nothing, because names change. */
export function recogniseCompanion(sample: string): CompanionKind | undefined {
  if (TABULAR.test(sample)) return 'icd10cm-tabular';
  if (INDEX.test(sample)) return INDEX_KINDS.find(([sign]) => sign.test(sample))?.[1];
  const rows = linesOf(sample).slice(0, CROSSWALK_HEADER_WITHIN);
  return rows.some(row => findCrosswalkColumns(row.split(',')) !== undefined) ? 'hcpcs-ndc-crosswalk' : undefined;
}
