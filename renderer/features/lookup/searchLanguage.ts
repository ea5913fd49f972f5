/** What can be typed into the search box, and what it means. The help on screen is drawn from this list. */
export interface Phrase {
  readonly text: string;
  readonly means: string;
}

export const SEARCH_LANGUAGE: readonly Phrase[] = [
  { text: 'j9207', means: 'A code, in any spelling; the beginning of a code lists what begins with it.' },
  {
    text: 'folding walker',
    means: 'All of these words, in any order. Typos, abbreviations and brand names are understood.',
  },
  { text: '"per day"', means: 'These words as they stand, in this order, in the official text of the code.' },
  { text: 'insulin -pump', means: 'Not the codes with this word in their official text, nor with its plural.' },
  { text: 'graft -"with graft"', means: 'Not the codes with these words in this order.' },
  { text: 'diabetes -E10', means: 'Not this code, nor the codes that begin with it.' },
  { text: 'icd: foot', means: 'Only ICD-10-CM codes; hcpcs: and mod: for the others.' },
];

export const ABOUT_HYPHENS =
  'A hyphen inside a word or a code is part of it: drug-coated, x-ray, J-9207. Quotes not closed yet mean what is typed so far.';
