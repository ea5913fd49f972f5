import { useCallback, useMemo, useRef, useState } from 'react';

/** Search within the results: what was added, and what is being typed. */
export interface Refining {
  /** All the results are narrowed to, the words being typed included. */
  readonly asked: readonly string[];
  /** What is being typed; `undefined` while nothing is. */
  readonly draft: string | undefined;
  readonly start: () => void;
  readonly type: (draft: string) => void;
  /** Keeps what is typed as one more refinement. */
  readonly keep: () => void;
  /** Forgets what is typed. */
  readonly drop: () => void;
  readonly remove: (place: number) => void;
}

/** The words being typed narrow the list at once; they become a step of the address when they are kept. */
export function useRefining(
  refinements: readonly string[],
  refineTo: (refinements: readonly string[]) => void,
): Refining {
  const [draft, setDraft] = useState<string>();
  /** Ahead of the drawing: Enter and Escape take the focus away, which keeps what is typed unless it is gone by then. */
  const typed = useRef<string | undefined>(undefined);
  const type = useCallback((next: string | undefined) => {
    typed.current = next;
    setDraft(next);
  }, []);
  const asked = useMemo(
    () => (draft === undefined || draft.trim() === '' ? refinements : [...refinements, draft]),
    [refinements, draft],
  );
  const start = useCallback(() => type(typed.current ?? ''), [type]);
  const drop = useCallback(() => type(undefined), [type]);
  const keep = useCallback(() => {
    const words = typed.current?.trim() ?? '';
    type(undefined);
    if (words !== '' && !refinements.includes(words)) refineTo([...refinements, words]);
  }, [type, refinements, refineTo]);
  const remove = useCallback(
    (place: number) => {
      if (place === refinements.length) type(undefined);
      else refineTo(refinements.toSpliced(place, 1));
    },
    [type, refinements, refineTo],
  );
  return useMemo(
    () => ({ asked, draft, start, type, keep, drop, remove }),
    [asked, draft, start, type, keep, drop, remove],
  );
}
