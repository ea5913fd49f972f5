import { useEffect, useRef, useState } from 'react';
import type { VerifierAnswer } from '../../workers/verifier/verifierClient.ts';
import { createVerifierClient, type VerifierClient } from '../../workers/verifier/verifierClient.ts';
import { useToday } from '../releases/useToday.ts';

export type GuideCheck = { readonly kind: 'none' } | { readonly kind: 'checking' } | VerifierAnswer;

/** Holds guides against the installed releases, in a worker that lives as long as the page that uses it. */
export function useGuideCheck(): {
  readonly check: GuideCheck;
  readonly begin: (text: string) => void;
  readonly stop: () => void;
} {
  const today = useToday();
  const client = useRef<VerifierClient>(undefined);
  const newest = useRef(0);
  const [check, setCheck] = useState<GuideCheck>({ kind: 'none' });
  useEffect(() => () => client.current?.close(), []);
  const stop = () => {
    newest.current++;
    client.current?.close();
    client.current = undefined;
    setCheck({ kind: 'none' });
  };
  const begin = async (text: string) => {
    const mine = ++newest.current;
    client.current ??= createVerifierClient();
    setCheck({ kind: 'checking' });
    const answer = await client.current.verify(text, today);
    if (mine === newest.current) setCheck(answer);
  };
  return { check, begin: text => void begin(text), stop };
}
