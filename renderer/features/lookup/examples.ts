/** A question to try, and what it shows. All are answered by the starter pack as well. */
export interface Example {
  readonly text: string;
  readonly shows: string;
}

export const EXAMPLES: readonly Example[] = [
  { text: 'j9207', shows: 'A code, in any spelling' },
  { text: 'E11', shows: 'The beginning of a code' },
  { text: 'folding walker', shows: 'Words, in any order' },
  { text: 'diabetis', shows: 'A typo is forgiven' },
  { text: '"per day"', shows: 'Words just as they stand' },
  { text: 'walker -folding', shows: 'But not with this word' },
  { text: 'icd: diabetes', shows: 'Only ICD-10-CM codes' },
  { text: 'mod: left', shows: 'Only modifiers' },
];
