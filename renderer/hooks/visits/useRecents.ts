import { useCallback, useEffect, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { type Stores, useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/** A code looked at before, with what the release in use says of it now. */
export interface Recent {
  readonly key: CodeKey;
  readonly found: FoundCode;
}

export interface Recents {
  /** Newest first; `undefined` until they were read. */
  readonly codes: readonly Recent[] | undefined;
  /** Codes were looked at that the releases in use do not have: of another system or of another day. */
  readonly areSomeLeftOut: boolean;
  readonly clear: () => void;
}

type Read = Pick<Recents, 'areSomeLeftOut'> & { readonly codes: readonly Recent[] };

const NONE: Read = { codes: [], areSomeLeftOut: false };

/**
 * The codes looked at last, as they were when `isWanted` turned true: a list that reorders itself while
 * somebody walks through it would move rows under the cursor. Codes the release in use does not have are left out.
 */
export function useRecents(limit: number, isWanted: boolean): Recents {
  const stores = useStores();
  const { asOf } = useAsOf();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void readRecents(stores, limit, asOf).then(
      all => isCurrent && setRead(all),
      // Without recents there is still the box; a damaged store says so where it is needed.
      () => isCurrent && setRead(NONE),
    );
    return () => {
      isCurrent = false;
    };
  }, [stores, limit, isWanted, asOf]);
  const clear = useCallback(() => {
    void stores.user.clearRecents().then(result => result.ok && setRead(NONE));
  }, [stores]);
  return { codes: read?.codes, areSomeLeftOut: read?.areSomeLeftOut === true, clear };
}

async function readRecents({ reference, user }: Stores, limit: number, asOf: CalendarDate | undefined): Promise<Read> {
  const rows = await user.recents(limit);
  const found = await Promise.all(rows.map(async ({ key }) => ({ key, found: await reference.findCode(key, asOf) })));
  const codes = found.flatMap(({ key, found }) => (found === undefined ? [] : [{ key, found }]));
  return { codes, areSomeLeftOut: codes.length < rows.length };
}
