import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { NEBULIZERS, OXYGEN, PAP } from './breathing.ts';
import { BIOSIMILARS, INFUSION_SERVICES, INJECTED_DRUGS } from './drugs.ts';
import { EQUIPMENT_STANDARDS } from './equipmentStandards.ts';
import { HOSPITAL_BEDS, MANUAL_WHEELCHAIRS, POWER_WHEELCHAIRS, WALKING_AIDS } from './mobility.ts';
import { DIABETIC_SHOES, ORTHOTICS, PROSTHETICS } from './orthoticsProsthetics.ts';
import { RADIOPHARMACEUTICAL_THERAPY, RADIOPHARMACEUTICALS } from './radiopharmaceuticals.ts';
import { IMAGING_GUIDANCE, SCREENING, VACCINES } from './services.ts';
import { DIABETIC_SUPPLIES, DRESSINGS, ENTERAL, OSTOMY, UROLOGICAL, WOUND_PUMPS } from './supplies.ts';
import type { BundledTemplate } from './write.ts';

/** When the texts were last changed: the version of all of them. ISO date and time, UTC. */
const BUNDLED_AT = '2026-11-26T00:00:00.000Z';

const IN_ORDER: readonly BundledTemplate[] = [
  INJECTED_DRUGS,
  BIOSIMILARS,
  INFUSION_SERVICES,
  RADIOPHARMACEUTICALS,
  RADIOPHARMACEUTICAL_THERAPY,
  IMAGING_GUIDANCE,
  SCREENING,
  VACCINES,
  EQUIPMENT_STANDARDS,
  OXYGEN,
  PAP,
  NEBULIZERS,
  MANUAL_WHEELCHAIRS,
  POWER_WHEELCHAIRS,
  WALKING_AIDS,
  HOSPITAL_BEDS,
  ORTHOTICS,
  PROSTHETICS,
  DIABETIC_SUPPLIES,
  DIABETIC_SHOES,
  DRESSINGS,
  WOUND_PUMPS,
  UROLOGICAL,
  OSTOMY,
  ENTERAL,
];

/**
 * The templates that come with the app, written for it. They are no rows of the user database: a newer app brings newer
 * ones, and a copy is the clinic's own.
 */
export const BUNDLED_TEMPLATES: readonly ChecklistTemplate[] = IN_ORDER.map((bundled, position) => ({
  ...bundled,
  origin: { kind: 'bundled', id: bundled.id, name: bundled.name },
  isInUse: true,
  position,
  createdAt: BUNDLED_AT,
  editedAt: BUNDLED_AT,
}));
