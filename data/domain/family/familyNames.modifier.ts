/** Families of HCPCS modifiers. */
export const MODIFIER_FAMILY_NAMES = {
  'modifier-anatomic': 'Modifiers for sides, digits, eyelids, and vessels',
  'modifier-distinct': 'Modifiers for distinct services (X modifiers)',
  'modifier-drug': 'Modifiers for drugs and biologicals',
  'modifier-equipment': 'Modifiers for equipment, prosthetics, and supplies',
  'modifier-coverage': 'Modifiers for coverage and liability',
  'modifier-professional': 'Modifiers for who gave the service, and how',
  'modifier-anesthesia': 'Modifiers for anesthesia',
  'modifier-dialysis': 'Modifiers for dialysis',
  'modifier-ambulance': 'Modifiers for ambulance and transport',
  'modifier-state': 'Modifiers for state programs',
  'modifier-other': 'Other HCPCS modifiers',
} as const;
