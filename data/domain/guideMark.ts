/**
 * What the installed data say of one claim of somebody else's guide:
 * - `contradicted`: the official record says otherwise;
 * - `other-release`: true for a year or release that is not the installed one, as far as can be told;
 * - `confirmed`: the official record says the same;
 * - `unchecked`: nothing installed can tell.
 *
 * The gravest first.
 */
export const MARKS = ['contradicted', 'other-release', 'confirmed', 'unchecked'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of several findings together: the gravest of theirs; of none, `unchecked`. */
export function gravestMark(marks: readonly Mark[]): Mark {
  return MARKS.find(mark => marks.includes(mark)) ?? 'unchecked';
}

/** How many carry each mark. */
export type MarkCounts = Readonly<Record<Mark, number>>;

export function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = { contradicted: 0, 'other-release': 0, confirmed: 0, unchecked: 0 };
  for (const mark of marks) counts[mark]++;
  return counts;
}
