import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { sameCodeInOtherSystems } from '../../../data/domain/sameCode.ts';
import { onInstallationChanged } from '../../../data/store/reference/installationChanges.ts';
import type { CodeLook } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useAnswer } from '../answers/useAnswer.ts';
import { useChangeMark } from '../answers/useChangeMark.ts';
import { useStores } from '../answers/useStores.ts';

/** What the page of a code begins with, read in one step. @param day the day looked at; absent for today. */
export function useCodeLook(key: CodeKey, day: CalendarDate | undefined): Live<CodeLook> {
  const { reference } = useStores();
  return useAnswer({
    question: `${key} ${day ?? ''}`,
    ask: () => reference.lookAt(key, sameCodeInOtherSystems(key), day),
    source: useChangeMark(onInstallationChanged),
    database: 'reference',
    drawn: 'at-once',
  });
}
