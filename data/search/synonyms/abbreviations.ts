import type { SynonymSource } from '../synonymTable.ts';

/** Abbreviations of the clinic, written out in the words of the official texts. */
export const ABBREVIATIONS: SynonymSource = {
  kind: 'abbreviation',
  lines: `
copd = chronic obstructive pulmonary disease
`,
};
