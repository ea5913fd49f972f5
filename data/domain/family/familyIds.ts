import { HCPCS_FAMILY_NAMES } from './familyNames.hcpcs.ts';
import { ICD10CM_FAMILY_NAMES } from './familyNames.icd10cm.ts';
import { MODIFIER_FAMILY_NAMES } from './familyNames.modifier.ts';

/** Every family and its name, in the order they are listed to a person. */
const NAMES = { ...HCPCS_FAMILY_NAMES, ...MODIFIER_FAMILY_NAMES, ...ICD10CM_FAMILY_NAMES };

/**
 * Names a group of codes that are billed and documented in the same way: `ostomy`, `oxygen`, `icd-fracture`.
 *
 * Ids are kept with what a person writes (checklist templates, guides), so an id once shipped is never given another
 * meaning and never removed.
 */
export type FamilyId = keyof typeof NAMES;

export const FAMILY_IDS: readonly FamilyId[] = Object.keys(NAMES).filter(isFamilyId);

/** The name a coder uses for the family. */
export function familyName(id: FamilyId): string {
  return NAMES[id];
}

/** Whether `id` is a family of the closed list: for ids read from a file or a stored row. */
export function isFamilyId(id: string): id is FamilyId {
  return Object.hasOwn(NAMES, id);
}
