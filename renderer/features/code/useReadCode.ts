import { useMemo, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import type { CodeOnDay } from '../../../data/domain/inForce/codeOnDay.ts';
import type { Note } from '../../../data/domain/mine/note.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../../hooks/live.ts';
import { useAsOf } from '../../hooks/useAsOf.ts';
import { useCode } from '../../hooks/useCode.ts';
import { useCodeOn } from '../../hooks/useCodeOn.ts';
import { useIsSlow } from '../../hooks/useIsSlow.ts';
import { useNotesOf } from '../../hooks/useNotes.ts';
import { useSameCode } from '../../hooks/useSameCode.ts';

/** What the top of a code's page is drawn from, read for one code and one day. */
export interface ReadCode {
  readonly codeKey: CodeKey;
  /** The day looked at; absent for today. */
  readonly asOf: CalendarDate | undefined;
  readonly code: Live<FoundCode | undefined>;
  /** What it is worth on `asOf`. */
  readonly onDay: Live<CodeOnDay | undefined>;
  /** Codes of other systems written the same way. */
  readonly same: Live<readonly CodeRecord[]>;
  /** What the person wrote about it stands above the official layers. */
  readonly notes: Live<readonly Note[]>;
}

/** A page that is not there after this says at least which code it will show. */
const HELD_MS = 150;

/**
 * The code under `codeKey` with all that its page begins with. While that is read the one before stays, whole: a page is
 * drawn in one step, never first empty.
 */
export function useReadCode(codeKey: CodeKey): { readonly read: ReadCode; readonly isReading: boolean } {
  const { asOf } = useAsOf();
  const code = useCode(codeKey);
  const onDay = useCodeOn(codeKey, asOf);
  const same = useSameCode(codeKey);
  const notes = useNotesOf(codeKey);
  const isReading = [code, onDay, same, notes].some(({ state }) => state === 'loading');
  const isSlow = useIsSlow(isReading, HELD_MS);
  const now = useMemo(() => ({ codeKey, asOf, code, onDay, same, notes }), [codeKey, asOf, code, onDay, same, notes]);
  const [last, setLast] = useState<ReadCode>(now);
  if (!isReading && last !== now) setLast(now);
  return { read: isReading && !isSlow ? last : now, isReading };
}
