import type { FamilyId } from '../../domain/family/familyIds.ts';
import type { PlaybookText } from '../playbookText.ts';
import { DISEASE_PLAYBOOKS } from './diseases.ts';
import { DRUG_PLAYBOOKS } from './drugs.ts';
import { IMAGING_AND_BLOOD_PLAYBOOKS } from './imagingAndBlood.ts';
import { INJURY_AND_ENCOUNTER_PLAYBOOKS } from './injuriesAndEncounters.ts';
import { LIMB_PLAYBOOKS } from './limbs.ts';
import { MOBILITY_PLAYBOOKS } from './mobility.ts';
import { MODIFIER_PLAYBOOKS } from './modifiers.ts';
import { OUTPATIENT_PLAYBOOKS } from './outpatient.ts';
import { RESPIRATORY_PLAYBOOKS } from './respiratory.ts';
import { SERVICE_PLAYBOOKS } from './services.ts';
import { STATE_AND_PRIVATE_PLAYBOOKS } from './statesAndPrivate.ts';
import { SUPPLY_PLAYBOOKS } from './supplies.ts';

/** The playbook of every family: one without does not compile. */
export const PLAYBOOK_TEXTS: Readonly<Record<FamilyId, PlaybookText>> = {
  ...DRUG_PLAYBOOKS,
  ...IMAGING_AND_BLOOD_PLAYBOOKS,
  ...SUPPLY_PLAYBOOKS,
  ...RESPIRATORY_PLAYBOOKS,
  ...MOBILITY_PLAYBOOKS,
  ...LIMB_PLAYBOOKS,
  ...OUTPATIENT_PLAYBOOKS,
  ...SERVICE_PLAYBOOKS,
  ...STATE_AND_PRIVATE_PLAYBOOKS,
  ...MODIFIER_PLAYBOOKS,
  ...DISEASE_PLAYBOOKS,
  ...INJURY_AND_ENCOUNTER_PLAYBOOKS,
};
