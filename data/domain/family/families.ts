import type { FamilyId } from './familyIds.ts';

/** The families of a code: the first is its main one, the others ask for something more. Never empty. */
export type Families = readonly [FamilyId, ...FamilyId[]];
