import { DIAGNOSIS_ABBREVIATIONS, SERVICE_ABBREVIATIONS } from './abbreviations.ts';
import { BRAND_NAMES } from './brandNames.ts';
import { BRANDS_BY_CODE } from './brandsByCode.ts';
import { CLINICAL_ABBREVIATIONS } from './clinicalAbbreviations.ts';
import { CLINICIAN_TERMS } from './clinicianTerms.ts';
import { DRUG_CLASSES } from './drugClasses.ts';
import { EPONYMS } from './eponyms.ts';
import { EQUIPMENT_WORDS } from './equipmentWords.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { FINDINGS } from './findings.ts';
import { IMAGING_AGENTS } from './imagingAgents.ts';
import { LAY_SUPPLIES } from './laySupplies.ts';
import { LAY_DIAGNOSES } from './layTerms.ts';
import { MISSPELLINGS } from './misspellings.ts';
import { OTHER_NAMES } from './otherNames.ts';
import { type PackedSynonyms, packSynonyms } from './packSynonyms.ts';
import { MODIFIER_WORDS, PROGRAM_ABBREVIATIONS } from './serviceWords.ts';

/** The project's own synonyms. The build of the app puts what this comes to in the place of this module (`build/packedSynonyms.ts`). */
export const PACKED_SYNONYMS: PackedSynonyms = packSynonyms([
  DIAGNOSIS_ABBREVIATIONS,
  CLINICAL_ABBREVIATIONS,
  FINDINGS,
  SERVICE_ABBREVIATIONS,
  PROGRAM_ABBREVIATIONS,
  BRAND_NAMES,
  BRANDS_BY_CODE,
  IMAGING_AGENTS,
  LAY_DIAGNOSES,
  EVERYDAY_WORDS,
  EPONYMS,
  CLINICIAN_TERMS,
  LAY_SUPPLIES,
  EQUIPMENT_WORDS,
  MODIFIER_WORDS,
  OTHER_NAMES,
  DRUG_CLASSES,
  MISSPELLINGS,
]);
