/** The sections of a code under its text, in the order they stand. */
const SECTIONS = {
  fields: 'Official fields',
  instructions: 'Coding instructions',
  parents: 'Belongs to',
  children: 'Codes under it',
  modifierUse: 'Using this modifier',
  lookAlikes: 'Look-alikes',
  neighbors: 'Neighboring codes',
  history: 'History',
  source: 'Source',
} as const;

/** A section's heading, by its element id and its title; one code is shown at a time. */
export function sectionHead(section: keyof typeof SECTIONS) {
  return { id: `code-${section}`, title: SECTIONS[section] };
}
