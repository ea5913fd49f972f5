import { type PackedSynonyms, packSynonyms } from '../packSynonyms.ts';
import { DIAGNOSIS_ABBREVIATIONS, SERVICE_ABBREVIATIONS } from './abbreviations.ts';
import { BRAND_NAMES } from './brandNames.ts';
import { LAY_SUPPLIES } from './laySupplies.ts';
import { LAY_DIAGNOSES } from './layTerms.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { OTHER_NAMES } from './otherNames.ts';

/** The project's own synonyms. The build of the app puts what this comes to in the place of this module (`build/packedSynonyms.ts`). */
export const PACKED_SYNONYMS: PackedSynonyms = packSynonyms([
  DIAGNOSIS_ABBREVIATIONS,
  SERVICE_ABBREVIATIONS,
  BRAND_NAMES,
  LAY_DIAGNOSES,
  LAY_SUPPLIES,
  OTHER_NAMES,
  MISSPELLINGS,
]);
