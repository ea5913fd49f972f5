import { inheritedNotes, type TabularLevel } from './inheritedNotes.ts';
import { noteReferences, pointsTo } from './noteReference.ts';
import type { TabularPlaces } from './tabularPlace.ts';

/** An Excludes1 note that speaks of two codes: they are not reported together unless the conditions are unrelated. */
export interface Excludes1Conflict {
  /** Dotless: the code the note holds for. */
  readonly code: string;
  /** Dotless: the code the note excludes. */
  readonly excluded: string;
  /** The note as printed. */
  readonly note: string;
  /** Where the note stands; above the code where it is inherited. */
  readonly level: TabularLevel;
}

/**
 * The Excludes1 notes between two codes, in both directions, nearest level first. A note above both codes says that
 * the excluded ones are not what else is there, so it says nothing of two codes that are both excluded. Only references
 * printed in parentheses count; one with a condition that cannot be read counts for nothing.
 * Source: ICD-10-CM Official Guidelines, I.A.12.a, with its exception for two conditions that are unrelated.
 *
 * @param codeA dotless, as is `codeB`
 * @param tabular the places of both codes in one tabular list
 */
export function excludes1Between(codeA: string, codeB: string, tabular: TabularPlaces): readonly Excludes1Conflict[] {
  return [...excludedBy(codeA, codeB, tabular), ...excludedBy(codeB, codeA, tabular)];
}

function excludedBy(code: string, other: string, tabular: TabularPlaces): readonly Excludes1Conflict[] {
  const lineage = tabular.get(code)?.lineage ?? [];
  const levels = inheritedNotes(lineage).find(({ kind }) => kind === 'excludes1')?.levels ?? [];
  return levels.flatMap(({ level, texts }) =>
    texts
      .filter(note => {
        const references = noteReferences(note);
        const speaksOf = (of: string): boolean => references.some(reference => pointsTo(reference, of));
        return speaksOf(other) && !speaksOf(code);
      })
      .map(note => ({ code, excluded: other, note, level })),
  );
}
