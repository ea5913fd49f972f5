import type { PackFile } from '../packLines.ts';
import { accidents } from './icd10cm/accidents.pack.ts';
import { aftercare } from './icd10cm/aftercare.pack.ts';
import { arthritis } from './icd10cm/arthritis.pack.ts';
import { benignAndBlood } from './icd10cm/benignAndBlood.pack.ts';
import { birth } from './icd10cm/birth.pack.ts';
import { bones } from './icd10cm/bones.pack.ts';
import { bowel } from './icd10cm/bowel.pack.ts';
import { brainAndHeadache } from './icd10cm/brainAndHeadache.pack.ts';
import { complications } from './icd10cm/complications.pack.ts';
import { contactAndImmunization } from './icd10cm/contactAndImmunization.pack.ts';
import { counselingAndDrugs } from './icd10cm/counselingAndDrugs.pack.ts';
import { dementiaAndSubstances } from './icd10cm/dementiaAndSubstances.pack.ts';
import { discsAndBackPain } from './icd10cm/discsAndBackPain.pack.ts';
import { ears } from './icd10cm/ears.pack.ts';
import { examinations } from './icd10cm/examinations.pack.ts';
import { eyes } from './icd10cm/eyes.pack.ts';
import { failureAndArteries } from './icd10cm/failureAndArteries.pack.ts';
import { familyHistory } from './icd10cm/familyHistory.pack.ts';
import { familyPlanningAndPregnancy } from './icd10cm/familyPlanningAndPregnancy.pack.ts';
import { findings } from './icd10cm/findings.pack.ts';
import { icd10cmHeading } from './icd10cm/heading.pack.ts';
import { heart } from './icd10cm/heart.pack.ts';
import { infections } from './icd10cm/infections.pack.ts';
import { injuriesAnkle } from './icd10cm/injuriesAnkle.pack.ts';
import { injuriesFootBones } from './icd10cm/injuriesFootBones.pack.ts';
import { injuriesForearm } from './icd10cm/injuriesForearm.pack.ts';
import { injuriesHandBones } from './icd10cm/injuriesHandBones.pack.ts';
import { injuriesHandWounds } from './icd10cm/injuriesHandWounds.pack.ts';
import { injuriesHeadAndNeck } from './icd10cm/injuriesHeadAndNeck.pack.ts';
import { injuriesHip } from './icd10cm/injuriesHip.pack.ts';
import { injuriesKnee } from './icd10cm/injuriesKnee.pack.ts';
import { injuriesLowerLeg } from './icd10cm/injuriesLowerLeg.pack.ts';
import { injuriesShoulder } from './icd10cm/injuriesShoulder.pack.ts';
import { injuriesTrunk } from './icd10cm/injuriesTrunk.pack.ts';
import { jointDisorders } from './icd10cm/jointDisorders.pack.ts';
import { kidneysAndBladder } from './icd10cm/kidneysAndBladder.pack.ts';
import { liverAndBowelEnd } from './icd10cm/liverAndBowelEnd.pack.ts';
import { lungs } from './icd10cm/lungs.pack.ts';
import { menAndBreast } from './icd10cm/menAndBreast.pack.ts';
import { moodAndBehavior } from './icd10cm/moodAndBehavior.pack.ts';
import { musclesAndTendons } from './icd10cm/musclesAndTendons.pack.ts';
import { neoplasms } from './icd10cm/neoplasms.pack.ts';
import { nerves } from './icd10cm/nerves.pack.ts';
import { newbornsAndMalformations } from './icd10cm/newbornsAndMalformations.pack.ts';
import { nutritionAndMetabolism } from './icd10cm/nutritionAndMetabolism.pack.ts';
import { personalHistory } from './icd10cm/personalHistory.pack.ts';
import { placesAndActivities } from './icd10cm/placesAndActivities.pack.ts';
import { poisoningAndBurns } from './icd10cm/poisoningAndBurns.pack.ts';
import { pregnancyOther } from './icd10cm/pregnancyOther.pack.ts';
import { pregnancyRisks } from './icd10cm/pregnancyRisks.pack.ts';
import { screening } from './icd10cm/screening.pack.ts';
import { skinInfectionAndRash } from './icd10cm/skinInfectionAndRash.pack.ts';
import { skinOther } from './icd10cm/skinOther.pack.ts';
import { softTissue } from './icd10cm/softTissue.pack.ts';
import { specialPurposes } from './icd10cm/specialPurposes.pack.ts';
import { spine } from './icd10cm/spine.pack.ts';
import { states } from './icd10cm/states.pack.ts';
import { stomach } from './icd10cm/stomach.pack.ts';
import { symptomsChestAndBelly } from './icd10cm/symptomsChestAndBelly.pack.ts';
import { symptomsGeneral } from './icd10cm/symptomsGeneral.pack.ts';
import { symptomsSkinToMind } from './icd10cm/symptomsSkinToMind.pack.ts';
import { thyroidAndDiabetes } from './icd10cm/thyroidAndDiabetes.pack.ts';
import { treatmentsAndSocial } from './icd10cm/treatmentsAndSocial.pack.ts';
import { ulcers } from './icd10cm/ulcers.pack.ts';
import { upperAirways } from './icd10cm/upperAirways.pack.ts';
import { veins } from './icd10cm/veins.pack.ts';
import { women } from './icd10cm/women.pack.ts';
import type { PackTexts } from './packTexts.ts';

const family = (name: string, text: string): PackFile => ({ name: `data/packs/starter/icd10cm/${name}.pack.ts`, text });

/** ICD-10-CM codes a clinic meets, with every header above them; the families stand in the official order. */
export const STARTER_ICD10CM: PackTexts = {
  heading: family('heading', icd10cmHeading),
  families: [
    family('infections', infections),
    family('neoplasms', neoplasms),
    family('benignAndBlood', benignAndBlood),
    family('thyroidAndDiabetes', thyroidAndDiabetes),
    family('nutritionAndMetabolism', nutritionAndMetabolism),
    family('dementiaAndSubstances', dementiaAndSubstances),
    family('moodAndBehavior', moodAndBehavior),
    family('brainAndHeadache', brainAndHeadache),
    family('nerves', nerves),
    family('eyes', eyes),
    family('ears', ears),
    family('heart', heart),
    family('failureAndArteries', failureAndArteries),
    family('veins', veins),
    family('upperAirways', upperAirways),
    family('lungs', lungs),
    family('stomach', stomach),
    family('bowel', bowel),
    family('liverAndBowelEnd', liverAndBowelEnd),
    family('skinInfectionAndRash', skinInfectionAndRash),
    family('skinOther', skinOther),
    family('ulcers', ulcers),
    family('arthritis', arthritis),
    family('jointDisorders', jointDisorders),
    family('spine', spine),
    family('discsAndBackPain', discsAndBackPain),
    family('musclesAndTendons', musclesAndTendons),
    family('softTissue', softTissue),
    family('bones', bones),
    family('kidneysAndBladder', kidneysAndBladder),
    family('menAndBreast', menAndBreast),
    family('women', women),
    family('pregnancyRisks', pregnancyRisks),
    family('birth', birth),
    family('pregnancyOther', pregnancyOther),
    family('newbornsAndMalformations', newbornsAndMalformations),
    family('symptomsChestAndBelly', symptomsChestAndBelly),
    family('symptomsSkinToMind', symptomsSkinToMind),
    family('symptomsGeneral', symptomsGeneral),
    family('findings', findings),
    family('injuriesHeadAndNeck', injuriesHeadAndNeck),
    family('injuriesTrunk', injuriesTrunk),
    family('injuriesShoulder', injuriesShoulder),
    family('injuriesForearm', injuriesForearm),
    family('injuriesHandWounds', injuriesHandWounds),
    family('injuriesHandBones', injuriesHandBones),
    family('injuriesHip', injuriesHip),
    family('injuriesLowerLeg', injuriesLowerLeg),
    family('injuriesKnee', injuriesKnee),
    family('injuriesFootBones', injuriesFootBones),
    family('injuriesAnkle', injuriesAnkle),
    family('poisoningAndBurns', poisoningAndBurns),
    family('complications', complications),
    family('accidents', accidents),
    family('placesAndActivities', placesAndActivities),
    family('examinations', examinations),
    family('screening', screening),
    family('contactAndImmunization', contactAndImmunization),
    family('familyPlanningAndPregnancy', familyPlanningAndPregnancy),
    family('aftercare', aftercare),
    family('treatmentsAndSocial', treatmentsAndSocial),
    family('counselingAndDrugs', counselingAndDrugs),
    family('familyHistory', familyHistory),
    family('personalHistory', personalHistory),
    family('states', states),
    family('specialPurposes', specialPurposes),
  ],
};
