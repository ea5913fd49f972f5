import type { PackFile } from '../packLines.ts';
import { endocrineToNerves } from './icd10cm/endocrineToNerves.pack.ts';
import { icd10cmHeading } from './icd10cm/heading.pack.ts';
import { heartToDigestion } from './icd10cm/heartToDigestion.pack.ts';
import { infectionsToBlood } from './icd10cm/infectionsToBlood.pack.ts';
import type { PackTexts } from './packTexts.ts';

const family = (name: string, text: string): PackFile => ({ name: `data/packs/starter/icd10cm/${name}.pack.ts`, text });

/** ICD-10-CM codes a clinic meets, with every header above them; the families stand in the official order. */
export const STARTER_ICD10CM: PackTexts = {
  heading: family('heading', icd10cmHeading),
  families: [
    family('infectionsToBlood', infectionsToBlood),
    family('endocrineToNerves', endocrineToNerves),
    family('heartToDigestion', heartToDigestion),
  ],
};
