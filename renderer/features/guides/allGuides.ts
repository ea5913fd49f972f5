import { authoredGuides } from '../../../data/guides/authored.ts';
import { findGuides, indexGuides } from '../../../data/guides/findGuides.ts';
import type { Guide } from '../../../data/guides/guide.ts';
import { allPlaybooks } from '../../../data/guides/playbook.ts';

/** Written guides first, then the playbooks in the order of the families. */
export const ALL_GUIDES: readonly Guide[] = [...authoredGuides(), ...allPlaybooks()];

const INDEX = indexGuides(ALL_GUIDES);

/** Guides that hold every word; all of them where nothing is typed. */
export function guidesFor(typed: string): readonly Guide[] {
  if (typed.trim() === '') return ALL_GUIDES;
  const { byTitle, byText } = findGuides(INDEX, typed);
  return [...byTitle, ...byText];
}

/** Guides for what is in the look-up box: by their text only where none is about it. */
export function guidesAbout(typed: string): readonly Guide[] {
  const { byTitle, byText } = findGuides(INDEX, typed);
  return byTitle.length > 0 ? byTitle : byText;
}
