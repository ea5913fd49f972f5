import { useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeOnDay, SourcedRecord } from '../../../data/domain/inForce/codeOnDay.ts';
import { type Live, LOADING } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What a code is worth on the day, and the record to show for it. */
export interface LineCode {
  readonly onDay: CodeOnDay;
  /** The one that answers for the day; where none does, the nearest there is, for reading only. */
  readonly shown: SourcedRecord | undefined;
}

export type CodesOn = ReadonlyMap<CodeKey, LineCode>;

/**
 * What codes are worth on a day, by the release in force then. A code added to the list is not in the answer for a
 * moment; the others stay, for as long as the day is the same.
 */
export function useCodesOn(keys: readonly CodeKey[], day: CalendarDate): Live<CodesOn> {
  const { reference } = useStores();
  const live = useLiveAnswer(
    `${day} ${keys.join(' ')}`,
    async () => {
      const [onDay, now] = await Promise.all([reference.codesOn(keys, day), reference.findCodes(keys)]);
      return new Map([...onDay].map(([key, code]) => [key, { onDay: code, shown: shownFor(code) ?? now.get(key) }]));
    },
    'reference',
  );
  const [last, setLast] = useState<{ readonly day: CalendarDate; readonly codes: CodesOn }>();
  if (live.state === 'ready' && last?.codes !== live.value) setLast({ day, codes: live.value });
  if (live.state !== 'loading') return live;
  return last?.day === day ? { state: 'ready', value: last.codes } : LOADING;
}

function shownFor(code: CodeOnDay): SourcedRecord | undefined {
  if (code.state === 'unknown') return undefined;
  return code.state === 'release-not-loaded' ? code.nearest : code;
}
