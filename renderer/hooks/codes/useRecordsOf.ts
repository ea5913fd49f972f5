import { useEffect, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';
import type { FoundCodes } from './useFoundCodes.ts';

const NONE: FoundCodes = new Map();

/**
 * The codes of the rows in view on the day looked at, for a long list: what was read once stays, so that scrolling shows no
 * gaps. For a list that is drawn anew when the release or the day changes.
 */
export function useRecordsOf(keys: readonly CodeKey[]): FoundCodes {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  const [known, setKnown] = useState(NONE);
  const missing = keys.filter(key => !known.has(key)).join(' ');
  useEffect(() => {
    if (missing === '') return;
    let isWanted = true;
    const asked = missing.split(' ') as CodeKey[];
    reference.findCodes(asked, asOf).then(
      found => isWanted && setKnown(before => new Map<CodeKey, FoundCode>([...before, ...found])),
      // A code whose text cannot be read stays a code; opening it says what is wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [reference, missing, asOf]);
  return known;
}
