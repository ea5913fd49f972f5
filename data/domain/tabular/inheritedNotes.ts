import { TABULAR_NOTE_KINDS, type TabularNoteKind, type TabularRecord } from '../companionRecord.ts';

/** A level of the tabular list a note stands at. */
export type TabularLevel = Pick<TabularRecord, 'kind' | 'name' | 'title'>;

/** The notes of one kind at one level, in the order of the list. */
export interface LevelNotes {
  readonly level: TabularLevel;
  readonly texts: readonly string[];
}

/** Notes of one kind that hold for a code: its own level first, then the levels above, the chapter last. */
export interface InheritedNotes {
  readonly kind: TabularNoteKind;
  readonly levels: readonly LevelNotes[];
}

/**
 * Every note that holds for the last level of a lineage, by kind. A note holds for all codes under the level it stands
 * at; only inclusion terms speak of their own code alone. Source: ICD-10-CM Official Guidelines, I.A.11 to I.A.17.
 */
export function inheritedNotes(lineage: readonly TabularRecord[]): readonly InheritedNotes[] {
  return TABULAR_NOTE_KINDS.flatMap(kind => {
    const from = kind === 'inclusionTerm' ? lineage.slice(-1) : lineage;
    const levels = from.toReversed().flatMap(level => notesAt(level, kind));
    return levels.length === 0 ? [] : [{ kind, levels }];
  });
}

function notesAt({ kind, name, title, notes = [] }: TabularRecord, wanted: TabularNoteKind): readonly LevelNotes[] {
  const texts = notes.filter(note => note.kind === wanted).map(({ text }) => text);
  return texts.length === 0 ? [] : [{ level: { kind, name, title }, texts }];
}
