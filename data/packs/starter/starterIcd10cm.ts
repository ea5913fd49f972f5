import type { PackFile } from '../packLines.ts';
import { endocrineToNerves } from './icd10cm/endocrineToNerves.pack.ts';
import { icd10cmHeading } from './icd10cm/heading.pack.ts';
import { heartToDigestion } from './icd10cm/heartToDigestion.pack.ts';
import { infectionsToBlood } from './icd10cm/infectionsToBlood.pack.ts';
import { injuriesAndCauses } from './icd10cm/injuriesAndCauses.pack.ts';
import { pregnancyToSymptoms } from './icd10cm/pregnancyToSymptoms.pack.ts';
import { reasonsForVisits } from './icd10cm/reasonsForVisits.pack.ts';
import { skinToUrinary } from './icd10cm/skinToUrinary.pack.ts';
import type { PackTexts } from './packTexts.ts';

const family = (name: string, text: string): PackFile => ({ name: `data/packs/starter/icd10cm/${name}.pack.ts`, text });

/** ICD-10-CM codes a clinic meets, with every header above them; the families stand in the official order. */
export const STARTER_ICD10CM: PackTexts = {
  heading: family('heading', icd10cmHeading),
  families: [
    family('infectionsToBlood', infectionsToBlood),
    family('endocrineToNerves', endocrineToNerves),
    family('heartToDigestion', heartToDigestion),
    family('skinToUrinary', skinToUrinary),
    family('pregnancyToSymptoms', pregnancyToSymptoms),
    family('injuriesAndCauses', injuriesAndCauses),
    family('reasonsForVisits', reasonsForVisits),
  ],
};
