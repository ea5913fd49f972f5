import { useMemo, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeLook } from '../../../data/store/reference/referenceStore.ts';
import type { MineOfCode } from '../../../data/store/user/userStore.ts';
import type { Live } from '../../hooks/answers/live.ts';
import { useIsSlow } from '../../hooks/answers/useIsSlow.ts';
import { useCodeLook } from '../../hooks/codes/useCodeLook.ts';
import { useMineOfCode } from '../../hooks/mine/useMineOfCode.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';

/** What the top of a code's page is drawn from, read for one code and one day. */
export interface ReadCode {
  readonly codeKey: CodeKey;
  /** The day looked at; absent for today. */
  readonly asOf: CalendarDate | undefined;
  readonly look: Live<CodeLook>;
  /** What the person wrote about it stands above the official layers. */
  readonly mine: Live<MineOfCode>;
}

/** A page that is not there after this says at least which code it will show. */
const HELD_MS = 150;

/**
 * The code under `codeKey` with all that its page begins with. While that is read the one before stays, whole: a page is
 * drawn in one step, never first empty.
 */
export function useReadCode(codeKey: CodeKey): { readonly read: ReadCode; readonly isReading: boolean } {
  const { asOf } = useAsOf();
  const look = useCodeLook(codeKey, asOf);
  const mine = useMineOfCode(codeKey);
  const isReading = look.state === 'loading' || mine.state === 'loading';
  const isSlow = useIsSlow(isReading, HELD_MS);
  const now = useMemo(() => ({ codeKey, asOf, look, mine }), [codeKey, asOf, look, mine]);
  const [last, setLast] = useState<ReadCode>(now);
  if (!isReading && last !== now) setLast(now);
  return { read: isReading && !isSlow ? last : now, isReading };
}
