/** How near a word of a text is to a word typed; smaller is nearer. */
export const GRADE = {
  exact: 0,
  /** Plural, other spelling, other unit name, written together or apart. */
  form: 1,
  /** Another word of the same family: diabetic, diabetes. */
  family: 2,
  /** The typed word is its beginning. */
  beginning: 3,
  oneEdit: 4,
  twoEdits: 5,
} as const;
export type Grade = (typeof GRADE)[keyof typeof GRADE];
export const GRADE_COUNT = 6;

/** Words of a segment, by number, each with its grade for one typed word. */
export interface WordMatches {
  readonly words: readonly number[];
  readonly grades: readonly Grade[];
}

export const NO_MATCHES: WordMatches = { words: [], grades: [] };
