import type { PackFile } from '../packLines.ts';
import { chemotherapy } from './hcpcs/chemotherapy.pack.ts';
import { drugs } from './hcpcs/drugs.pack.ts';
import { equipment } from './hcpcs/equipment.pack.ts';
import { hcpcsHeading } from './hcpcs/heading.pack.ts';
import { modifiersItems } from './hcpcs/modifiersItems.pack.ts';
import { modifiersServices } from './hcpcs/modifiersServices.pack.ts';
import { modifiersSites } from './hcpcs/modifiersSites.pack.ts';
import { nutritionAndOutpatient } from './hcpcs/nutritionAndOutpatient.pack.ts';
import { procedures } from './hcpcs/procedures.pack.ts';
import { statesAndPayers } from './hcpcs/statesAndPayers.pack.ts';
import { temporaryCodes } from './hcpcs/temporaryCodes.pack.ts';
import { transportAndSupplies } from './hcpcs/transportAndSupplies.pack.ts';
import { visionAndHearing } from './hcpcs/visionAndHearing.pack.ts';
import { wheelchairsAndOrthoses } from './hcpcs/wheelchairsAndOrthoses.pack.ts';
import type { PackTexts } from './packTexts.ts';

const family = (name: string, text: string): PackFile => ({ name: `data/packs/starter/hcpcs/${name}.pack.ts`, text });

/** HCPCS codes and modifiers a clinic meets, chosen and written by hand. */
export const STARTER_HCPCS: PackTexts = {
  heading: family('heading', hcpcsHeading),
  families: [
    family('modifiersSites', modifiersSites),
    family('modifiersServices', modifiersServices),
    family('modifiersItems', modifiersItems),
    family('transportAndSupplies', transportAndSupplies),
    family('nutritionAndOutpatient', nutritionAndOutpatient),
    family('equipment', equipment),
    family('procedures', procedures),
    family('drugs', drugs),
    family('chemotherapy', chemotherapy),
    family('wheelchairsAndOrthoses', wheelchairsAndOrthoses),
    family('temporaryCodes', temporaryCodes),
    family('statesAndPayers', statesAndPayers),
    family('visionAndHearing', visionAndHearing),
  ],
};
