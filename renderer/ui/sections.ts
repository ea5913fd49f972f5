import { createContext } from 'react';

/** A titled part of a long page, reached through its heading. */
export interface Section {
  /** Element id of the heading. */
  readonly id: string;
  readonly title: string;
}

/** The sections that stand on a page now, in the order they stand: parts that come later take their place by themselves. */
export interface SectionBook {
  add(section: Section): () => void;
  subscribe(listener: () => void): () => void;
  /** The same list until it changes. */
  list(): readonly Section[];
}

export const SectionBookContext = createContext<SectionBook | undefined>(undefined);

export function createSectionBook(): SectionBook {
  const listeners = new Set<() => void>();
  let sections: readonly Section[] = [];
  const change = (next: readonly Section[]) => {
    sections = next;
    for (const listener of listeners) listener();
  };
  return {
    add: section => {
      change([...sections, section].toSorted(byPlace));
      return () => change(sections.filter(each => each !== section));
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => sections,
  };
}

function byPlace(a: Section, b: Section): number {
  const [first, second] = [document.getElementById(a.id), document.getElementById(b.id)];
  if (first === null || second === null) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
