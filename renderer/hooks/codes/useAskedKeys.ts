import { useState } from 'react';
import { askedAgain, askedFor } from './askedKeys.ts';

/**
 * The codes to ask the releases about: those asked about last while `keys` are all among them. What is taken from a long
 * list and what is put back then asks nothing again.
 */
export function useAskedKeys<Key extends string>(keys: readonly Key[]): readonly Key[] {
  const [asked, setAsked] = useState(() => askedFor(keys));
  const next = askedAgain(asked, keys);
  if (next !== asked) setAsked(next);
  return next.keys;
}
