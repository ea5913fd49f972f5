import { useEffect } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';

/** The code in front of the person, for what a key does to "this code". One window, one such code. */
let current: CodeKey | undefined;

/** Says which code a page has in front of the person now; `undefined` while there is none. */
export function useAsCurrentCode(key: CodeKey | undefined): void {
  useEffect(() => {
    current = key;
    return () => {
      current = undefined;
    };
  }, [key]);
}

export function currentCode(): CodeKey | undefined {
  return current;
}
