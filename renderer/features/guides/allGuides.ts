import { authoredGuides } from '../../../data/guides/authored.ts';
import { findGuides, indexGuides } from '../../../data/guides/findGuides.ts';
import type { Guide } from '../../../data/guides/guide.ts';
import { allPlaybooks } from '../../../data/guides/playbook.ts';

/** Written guides first, then the playbooks in the order of the families. */
export const ALL_GUIDES: readonly Guide[] = [...authoredGuides(), ...allPlaybooks()];

const INDEX = indexGuides(ALL_GUIDES);

/** Made once: `localeCompare` would make one at each comparison. */
const ORDER = new Intl.Collator('en-US', { numeric: true });

const BY_TITLE = ALL_GUIDES.toSorted((a, b) => ORDER.compare(a.title, b.title));

/** Guides that hold every word, those that name them in the title first; all of them by title where nothing is typed. */
export function guidesFor(typed: string): readonly Guide[] {
  if (typed.trim() === '') return BY_TITLE;
  const { byTitle, byText } = findGuides(INDEX, typed);
  return [...byTitle, ...byText()];
}

/** Guides for what is in the look-up box: by their text only where none is about it. */
export function guidesAbout(typed: string): readonly Guide[] {
  const { byTitle, byText } = findGuides(INDEX, typed);
  return byTitle.length > 0 ? byTitle : byText();
}
