import { assertNever } from '../assertNever.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { Companion } from '../companion.ts';
import type { TabularNoteKind } from '../companionRecord.ts';
import { type Release, releaseInSentence } from '../release.ts';
import type { TabularLevel } from './inheritedNotes.ts';

/** `chapter 4`, `section E08-E13`, `category E11`, `E11.4`: what a note's level is called in a sentence. */
export function levelName({ kind, name }: TabularLevel): string {
  switch (kind) {
    case 'chapter':
      return `chapter ${name}`;
    case 'section':
      return `section ${name}`;
    case 'code':
      return name.includes('.') ? name : `category ${name}`;
    default:
      return assertNever(kind, 'tabular level');
  }
}

/** The title of a level without what its name says already: a section's own range of codes. */
export function levelTitle({ kind, name, title }: TabularLevel): string {
  const range = ` (${name})`;
  return kind === 'section' && title.endsWith(range) ? title.slice(0, -range.length) : title;
}

/** What a kind of note is called, and what it asks of a coder. Source: ICD-10-CM Official Guidelines, I.A.11 to I.A.17. */
export interface NoteKindWords {
  readonly title: string;
  readonly means: string;
}

const KIND_WORDS: Readonly<Record<TabularNoteKind, NoteKindWords>> = {
  excludes1: {
    title: 'Excludes1',
    means: 'Not coded together with this code, unless the two conditions are unrelated.',
  },
  codeFirst: { title: 'Code first', means: 'This goes before the code on the claim, where it applies.' },
  useAdditionalCode: {
    title: 'Use additional code',
    means: 'This goes after the code on the claim, where it applies.',
  },
  codeAlso: { title: 'Code also', means: 'A second code may be needed; which goes first depends on the visit.' },
  excludes2: { title: 'Excludes2', means: 'Not part of this code; both may be coded where the patient has both.' },
  includes: { title: 'Includes', means: 'These are coded here too.' },
  inclusionTerm: { title: 'Also called', means: 'Terms this code is used for. The list is not complete.' },
  notes: { title: 'Notes', means: 'Rules of the list for these codes.' },
  sevenChrNote: { title: 'Seventh character', means: 'Which codes take a seventh character.' },
};

/** What a claim can fail on comes first. */
export const NOTE_READING_ORDER: readonly TabularNoteKind[] = [
  'excludes1',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'excludes2',
  'includes',
  'inclusionTerm',
  'notes',
];

export function noteKindWords(kind: TabularNoteKind): NoteKindWords {
  return KIND_WORDS[kind];
}

/**
 * Said where the list was made for other days than the release the code is from: notes and codes may have changed.
 *
 * @returns nothing where the list is in force on the first day of the release.
 */
export function otherEditionWords(
  tabular: Pick<Companion, 'title' | 'effectiveFrom' | 'effectiveThrough'>,
  release: Pick<Release, 'title' | 'kind' | 'series' | 'effectiveFrom'>,
): string | undefined {
  if (covers(tabular, release.effectiveFrom)) return undefined;
  return `The notes are from the ${tabular.title}; this code is from ${releaseInSentence(release)}. Check what has changed in between.`;
}

export function covers(
  { effectiveFrom, effectiveThrough }: Pick<Companion, 'effectiveFrom' | 'effectiveThrough'>,
  day: CalendarDate,
): boolean {
  return effectiveFrom <= day && day <= effectiveThrough;
}
