import type { CalendarDate } from '../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { CodeOnDay } from '../../data/domain/inForce/codeOnDay.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/**
 * What a code is worth on `day`, by the release in force on that day; nothing is looked up where there is no day.
 * Words: `codeOnDayWords`.
 */
export function useCodeOn<Day extends CalendarDate | undefined>(
  key: CodeKey,
  day: Day,
): Live<Day extends undefined ? undefined : CodeOnDay>;
export function useCodeOn(key: CodeKey, day: CalendarDate | undefined): Live<CodeOnDay | undefined> {
  const { reference } = useStores();
  const ask = async () => (day === undefined ? undefined : await reference.codeOn(key, day));
  return useLiveAnswer(`${key} ${day ?? ''}`, ask, 'reference');
}
