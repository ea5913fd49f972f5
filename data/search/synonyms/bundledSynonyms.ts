import { SynonymTable } from '../synonymTable.ts';
import { DIAGNOSIS_ABBREVIATIONS, SERVICE_ABBREVIATIONS } from './abbreviations.ts';
import { BRAND_NAMES } from './brandNames.ts';
import { LAY_SUPPLIES } from './laySupplies.ts';
import { LAY_DIAGNOSES } from './layTerms.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { OTHER_NAMES } from './otherNames.ts';

let table: SynonymTable | undefined;

/** The project's own synonyms, read once. */
export function bundledSynonyms(): SynonymTable {
  table ??= new SynonymTable([
    DIAGNOSIS_ABBREVIATIONS,
    SERVICE_ABBREVIATIONS,
    BRAND_NAMES,
    LAY_DIAGNOSES,
    LAY_SUPPLIES,
    OTHER_NAMES,
    MISSPELLINGS,
  ]);
  return table;
}
