import type { CodeSystem } from '../../../data/domain/codeSystem.ts';

/** The sections of a code under its text, in the order they stand. */
export const SECTIONS = {
  fields: 'Official fields',
  parents: 'Belongs to',
  children: 'Codes under it',
  neighbors: 'Neighbors in the official list',
  source: 'Source',
} as const;
export type SectionId = keyof typeof SECTIONS;

/** Element ids; one code is shown at a time. */
export function sectionElementId(section: SectionId): string {
  return `code-${section}`;
}

/** The sections every code of a system has. */
export function lastingSections(system: CodeSystem): readonly SectionId[] {
  return system === 'icd10cm' ? ['neighbors', 'source'] : ['fields', 'neighbors', 'source'];
}
