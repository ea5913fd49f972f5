/** The sections guides of this kind are written in, whatever they call them. */
export const GUIDE_SECTIONS = [
  'purpose',
  'context',
  'modifiers',
  'documentation',
  'denials',
  'commercial',
  'similar',
  'payment',
  'notes',
  'sources',
] as const;
export type GuideSectionKind = (typeof GUIDE_SECTIONS)[number];

/** One thing that can be marked: a sentence, an item of a list, or a row of a table. */
export type Passage =
  | { readonly kind: 'sentence'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      /** The headings of the columns, where the table has some. */
      readonly columns: readonly string[];
      readonly line: number;
    };

export interface DocumentSection {
  /** As the guide has it; empty before the first heading. */
  readonly heading: string;
  /** What it is by its heading; absent where the heading says nothing known. */
  readonly kind?: GuideSectionKind;
  readonly passages: readonly Passage[];
}

/** Somebody else's guide, taken apart. Nothing of it is believed, and nothing but its text is kept. */
export interface GuideDocument {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

/** What a passage reads like, cells joined. */
export function passageText(passage: Passage): string {
  return passage.kind === 'sentence' ? passage.text : passage.cells.filter(cell => cell !== '').join(' | ');
}
