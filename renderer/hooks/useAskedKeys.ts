import { useState } from 'react';

/**
 * The codes to ask the releases about: those asked about last while `keys` are all among them. What is taken from a long
 * list and what is put back then asks nothing again.
 */
export function useAskedKeys<Key extends string>(keys: readonly Key[]): readonly Key[] {
  const [asked, setAsked] = useState(() => ({ keys, all: new Set<string>(keys) }));
  if (keys === asked.keys || keys.every(key => asked.all.has(key))) return asked.keys;
  setAsked({ keys, all: new Set<string>(keys) });
  return keys;
}
