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
  readonly type: (text: string) => void;
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
  const latest = useRef({ address, draft, onAddress });
  const written = useRef<LookupAddress>(address);
  useLayoutEffect(() => {
    latest.current = { address, draft, onAddress };
  });

  const { text, scope, opened } = address;
  useLayoutEffect(() => {
    const arrived: LookupAddress = { text, scope, opened };
    if (isSameAddress(arrived, written.current)) return;
    written.current = arrived;
    setDraft(arrived);
    setArrival(true);
  }, [text, scope, opened]);

  const write = useCallback((next: LookupAddress, step: LookupStep) => {
    if (isSameAddress(next, written.current)) return;
    written.current = next;
    latest.current.onAddress(next, step);
  }, []);
  const settle = useCallback(() => {
    // A new question asked after a code was opened: Back returns to that code.
    write(latest.current.draft, latest.current.address.opened === undefined ? 'replace' : 'push');
  }, [write]);

  useEffect(() => {
    if (isSameAddress(draft, written.current)) return;
    const timer = setTimeout(settle, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  const type = useCallback((next: string) => {
    setDraft(last => ({ text: next, scope: last.scope }));
    setArrival(false);
  }, []);
  const narrowTo = useCallback((next: Scope) => {
    setDraft(last => ({ text: last.text, scope: next }));
    setArrival(false);
  }, []);
  const open = useCallback(
    (key: CodeKey, step: LookupStep) => {
      settle();
      const next: LookupAddress = { text: latest.current.draft.text, scope: latest.current.draft.scope, opened: key };
      setDraft(next);
      write(next, step);
    },
    [settle, write],
  );
  return { ...draft, isArrival, type, narrowTo, open, settle };
}
