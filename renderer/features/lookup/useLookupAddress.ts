import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { isSameAddress, type LookupAddress, type LookupStep } from './lookupAddress.ts';
import type { Scope } from './scopes.ts';

/**
 * Typing does not write the address: Chromium refuses more than 200 address changes in ten seconds, and a
 * change costs more than an answer. The address follows when the fingers rest this long.
 */
const REST_MS = 500;

export interface LookupPlace extends LookupAddress {
  /** Brought here by Back, Forward or a link, and not typed since. */
  readonly isArrival: boolean;
  /** Another question; an emptied box is no longer narrowed to anything. */
  readonly type: (text: string) => void;
  /** Narrows the results to these words, or to fewer: a step that Back undoes. */
  readonly refineTo: (refinements: readonly string[]) => void;
  readonly narrowTo: (scope: Scope) => void;
  readonly open: (key: CodeKey, step: LookupStep) => void;
  /** Writes what is typed into the address now: before the page is left. */
  readonly settle: () => void;
}

/** What is typed on this screen, ahead of the address and in step with it. */
export function useLookupAddress(
  address: LookupAddress,
  onAddress: (next: LookupAddress, step: LookupStep) => void,
): LookupPlace {
  const [draft, setDraft] = useState<LookupAddress>(address);
  const [isArrival, setArrival] = useState(true);
  /** Ahead of the drawing: the box loses the focus, and is settled, while a code it opened is being drawn. */
  const typed = useRef<LookupAddress>(address);
  const written = useRef<LookupAddress>(address);
  const change = useCallback((next: LookupAddress) => {
    typed.current = next;
    setDraft(next);
  }, []);

  const { text, scope, refinements, opened } = address;
  useLayoutEffect(() => {
    const arrived: LookupAddress = { text, scope, refinements, opened };
    if (isSameAddress(arrived, written.current)) return;
    written.current = arrived;
    change(arrived);
    setArrival(true);
  }, [text, scope, refinements, opened, change]);

  const write = useCallback(
    (next: LookupAddress, step: LookupStep) => {
      if (isSameAddress(next, written.current)) return;
      written.current = next;
      onAddress(next, step);
    },
    [onAddress],
  );
  const settle = useCallback(() => {
    // A new question asked after a code was opened: Back returns to that code.
    write(typed.current, written.current.opened === undefined ? 'replace' : 'push');
  }, [write]);

  useEffect(() => {
    if (isSameAddress(draft, written.current)) return;
    const timer = setTimeout(settle, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  const type = useCallback(
    (next: string) => {
      const kept = next.trim() === '' ? [] : typed.current.refinements;
      change({ text: next, scope: typed.current.scope, refinements: kept });
      setArrival(false);
    },
    [change],
  );
  const narrowTo = useCallback(
    (next: Scope) => {
      change({ text: typed.current.text, scope: next, refinements: typed.current.refinements });
      setArrival(false);
    },
    [change],
  );
  const open = useCallback(
    (key: CodeKey, step: LookupStep) => {
      // The question gets its own step first, unless it has one: Back from the code returns to it.
      if (typed.current.opened === undefined) settle();
      const next: LookupAddress = { ...typed.current, opened: key };
      change(next);
      write(next, step);
    },
    [settle, write, change],
  );
  const refineTo = useCallback(
    (next: readonly string[]) => {
      settle();
      const { text: question, scope: within } = typed.current;
      change({ text: question, scope: within, refinements: next });
      write(typed.current, 'push');
      setArrival(false);
    },
    [settle, write, change],
  );
  return { ...draft, isArrival, type, narrowTo, refineTo, open, settle };
}
