import type { PackFile } from '../packLines.ts';
import { biosimilars } from './hcpcs/biosimilars.pack.ts';
import { breathingEquipment } from './hcpcs/breathingEquipment.pack.ts';
import { breathingSupplies } from './hcpcs/breathingSupplies.pack.ts';
import { careManagement } from './hcpcs/careManagement.pack.ts';
import { chemotherapyJ90toJ91 } from './hcpcs/chemotherapyJ90toJ91.pack.ts';
import { chemotherapyJ92 } from './hcpcs/chemotherapyJ92.pack.ts';
import { chemotherapyJ93toJ99 } from './hcpcs/chemotherapyJ93toJ99.pack.ts';
import { clinicSupplies } from './hcpcs/clinicSupplies.pack.ts';
import { dressings } from './hcpcs/dressings.pack.ts';
import { drugsByMouthAndInhaled } from './hcpcs/drugsByMouthAndInhaled.pack.ts';
import { drugsJ3 } from './hcpcs/drugsJ3.pack.ts';
import { drugsJ00toJ05 } from './hcpcs/drugsJ00toJ05.pack.ts';
import { drugsJ06toJ09 } from './hcpcs/drugsJ06toJ09.pack.ts';
import { drugsJ10toJ14 } from './hcpcs/drugsJ10toJ14.pack.ts';
import { drugsJ15toJ19 } from './hcpcs/drugsJ15toJ19.pack.ts';
import { drugsJ20toJ24 } from './hcpcs/drugsJ20toJ24.pack.ts';
import { drugsJ25toJ29 } from './hcpcs/drugsJ25toJ29.pack.ts';
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
import { solutionsAndImplants } from './hcpcs/solutionsAndImplants.pack.ts';
import { stateAgencies } from './hcpcs/stateAgencies.pack.ts';
import { tapesAndTubes } from './hcpcs/tapesAndTubes.pack.ts';
import { temporaryCodes } from './hcpcs/temporaryCodes.pack.ts';
import { transport } from './hcpcs/transport.pack.ts';
import { treatmentsAndScreening } from './hcpcs/treatmentsAndScreening.pack.ts';
import { urinaryAndOstomySupplies } from './hcpcs/urinaryAndOstomySupplies.pack.ts';
import { vaccinesAndScreening } from './hcpcs/vaccinesAndScreening.pack.ts';
import { vision } from './hcpcs/vision.pack.ts';
import { visitsAndTests } from './hcpcs/visitsAndTests.pack.ts';
import { walkingAidsAndBeds } from './hcpcs/walkingAidsAndBeds.pack.ts';
import { wheelchairParts } from './hcpcs/wheelchairParts.pack.ts';
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
    family('wheelchairParts', wheelchairParts),
    family('wheelchairs', wheelchairs),
    family('vaccinesAndScreening', vaccinesAndScreening),
    family('treatmentsAndScreening', treatmentsAndScreening),
    family('visitsAndTests', visitsAndTests),
    family('careManagement', careManagement),
    family('qualityMeasures', qualityMeasures),
    family('laboratoryAndBlood', laboratoryAndBlood),
    family('drugsJ00toJ05', drugsJ00toJ05),
    family('drugsJ06toJ09', drugsJ06toJ09),
    family('drugsJ10toJ14', drugsJ10toJ14),
    family('drugsJ15toJ19', drugsJ15toJ19),
    family('drugsJ20toJ24', drugsJ20toJ24),
    family('drugsJ25toJ29', drugsJ25toJ29),
    family('drugsJ3', drugsJ3),
    family('solutionsAndImplants', solutionsAndImplants),
    family('drugsByMouthAndInhaled', drugsByMouthAndInhaled),
    family('chemotherapyJ90toJ91', chemotherapyJ90toJ91),
    family('chemotherapyJ92', chemotherapyJ92),
    family('chemotherapyJ93toJ99', chemotherapyJ93toJ99),
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
