import type { PackFile } from '../packLines.ts';
import { biosimilars } from './hcpcs/biosimilars.pack.ts';
import { breathingEquipment } from './hcpcs/breathingEquipment.pack.ts';
import { breathingSupplies } from './hcpcs/breathingSupplies.pack.ts';
import { careManagement } from './hcpcs/careManagement.pack.ts';
import { chemotherapy } from './hcpcs/chemotherapy.pack.ts';
import { clinicSupplies } from './hcpcs/clinicSupplies.pack.ts';
import { dressings } from './hcpcs/dressings.pack.ts';
import { drugsByMouthAndInhaled } from './hcpcs/drugsByMouthAndInhaled.pack.ts';
import { drugsJ0 } from './hcpcs/drugsJ0.pack.ts';
import { drugsJ1 } from './hcpcs/drugsJ1.pack.ts';
import { drugsJ2 } from './hcpcs/drugsJ2.pack.ts';
import { drugsJ3 } from './hcpcs/drugsJ3.pack.ts';
import { hcpcsHeading } from './hcpcs/heading.pack.ts';
import { hearing } from './hcpcs/hearing.pack.ts';
import { homeEquipment } from './hcpcs/homeEquipment.pack.ts';
import { imagingAgents } from './hcpcs/imagingAgents.pack.ts';
import { laboratoryAndBlood } from './hcpcs/laboratoryAndBlood.pack.ts';
import { modifiersCoverage } from './hcpcs/modifiersCoverage.pack.ts';
import { modifiersDrugs } from './hcpcs/modifiersDrugs.pack.ts';
import { modifiersEquipment } from './hcpcs/modifiersEquipment.pack.ts';
import { modifiersProviders } from './hcpcs/modifiersProviders.pack.ts';
import { modifiersServices } from './hcpcs/modifiersServices.pack.ts';
import { modifiersSites } from './hcpcs/modifiersSites.pack.ts';
import { modifiersStates } from './hcpcs/modifiersStates.pack.ts';
import { nutrition } from './hcpcs/nutrition.pack.ts';
import { orthosesFootAndArm } from './hcpcs/orthosesFootAndArm.pack.ts';
import { orthosesSpineAndLeg } from './hcpcs/orthosesSpineAndLeg.pack.ts';
import { outpatientDepartment } from './hcpcs/outpatientDepartment.pack.ts';
import { privatePayers } from './hcpcs/privatePayers.pack.ts';
import { privatePayersHome } from './hcpcs/privatePayersHome.pack.ts';
import { prostheses } from './hcpcs/prostheses.pack.ts';
import { qualityMeasures } from './hcpcs/qualityMeasures.pack.ts';
import { screeningAndHomeCare } from './hcpcs/screeningAndHomeCare.pack.ts';
import { solutionsAndImplants } from './hcpcs/solutionsAndImplants.pack.ts';
import { stateAgencies } from './hcpcs/stateAgencies.pack.ts';
import { tapesAndTubes } from './hcpcs/tapesAndTubes.pack.ts';
import { temporaryCodes } from './hcpcs/temporaryCodes.pack.ts';
import { transport } from './hcpcs/transport.pack.ts';
import { urinaryAndOstomySupplies } from './hcpcs/urinaryAndOstomySupplies.pack.ts';
import { vision } from './hcpcs/vision.pack.ts';
import { visitsAndTests } from './hcpcs/visitsAndTests.pack.ts';
import { walkingAidsAndBeds } from './hcpcs/walkingAidsAndBeds.pack.ts';
import { wheelchairs } from './hcpcs/wheelchairs.pack.ts';
import type { PackTexts } from './packTexts.ts';

const family = (name: string, text: string): PackFile => ({ name: `data/packs/starter/hcpcs/${name}.pack.ts`, text });

/** HCPCS codes and modifiers a clinic meets, chosen by hand: see docs/formats/starter-pack.md. */
export const STARTER_HCPCS: PackTexts = {
  heading: family('heading', hcpcsHeading),
  families: [
    family('modifiersSites', modifiersSites),
    family('modifiersProviders', modifiersProviders),
    family('modifiersServices', modifiersServices),
    family('modifiersCoverage', modifiersCoverage),
    family('modifiersEquipment', modifiersEquipment),
    family('modifiersDrugs', modifiersDrugs),
    family('modifiersStates', modifiersStates),
    family('transport', transport),
    family('clinicSupplies', clinicSupplies),
    family('tapesAndTubes', tapesAndTubes),
    family('urinaryAndOstomySupplies', urinaryAndOstomySupplies),
    family('dressings', dressings),
    family('breathingSupplies', breathingSupplies),
    family('imagingAgents', imagingAgents),
    family('nutrition', nutrition),
    family('outpatientDepartment', outpatientDepartment),
    family('walkingAidsAndBeds', walkingAidsAndBeds),
    family('breathingEquipment', breathingEquipment),
    family('homeEquipment', homeEquipment),
    family('wheelchairs', wheelchairs),
    family('screeningAndHomeCare', screeningAndHomeCare),
    family('visitsAndTests', visitsAndTests),
    family('careManagement', careManagement),
    family('qualityMeasures', qualityMeasures),
    family('laboratoryAndBlood', laboratoryAndBlood),
    family('drugsJ0', drugsJ0),
    family('drugsJ1', drugsJ1),
    family('drugsJ2', drugsJ2),
    family('drugsJ3', drugsJ3),
    family('solutionsAndImplants', solutionsAndImplants),
    family('drugsByMouthAndInhaled', drugsByMouthAndInhaled),
    family('chemotherapy', chemotherapy),
    family('orthosesSpineAndLeg', orthosesSpineAndLeg),
    family('orthosesFootAndArm', orthosesFootAndArm),
    family('prostheses', prostheses),
    family('temporaryCodes', temporaryCodes),
    family('biosimilars', biosimilars),
    family('stateAgencies', stateAgencies),
    family('privatePayers', privatePayers),
    family('privatePayersHome', privatePayersHome),
    family('vision', vision),
    family('hearing', hearing),
  ],
};
