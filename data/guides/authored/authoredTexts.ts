import type { AuthoredText } from '../authoredText.ts';
import { DIAGNOSIS_GUIDES } from './diagnoses.ts';
import { EQUIPMENT_GUIDES } from './equipment.ts';
import { INJECTION_GUIDES } from './injections.ts';
import { MODIFIER_GUIDES } from './modifiers.ts';
import { PREVENTIVE_GUIDES } from './preventive.ts';
import { SEED_GUIDES } from './seeds.ts';

/** Every guide written for particular codes or a topic. */
export const AUTHORED_TEXTS: readonly AuthoredText[] = [
  ...SEED_GUIDES,
  ...INJECTION_GUIDES,
  ...EQUIPMENT_GUIDES,
  ...PREVENTIVE_GUIDES,
  ...MODIFIER_GUIDES,
  ...DIAGNOSIS_GUIDES,
];
