import { checkEncounter } from '../../../data/checks/checkEncounter.ts';
import type { CheckLine } from '../../../data/checks/checkLine.ts';
import type { CheckPart } from '../../../data/checks/checkPart.ts';
import type { CheckQuestion } from '../../../data/checks/checkQuestion.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { useSettings } from '../useSettings.ts';
import { useStores } from '../useStores.ts';
import { checkLookups } from './checkLookups.ts';

export interface CheckedNow {
  readonly question: CheckQuestion;
  /** Absent where the editions could not be read. */
  readonly part?: CheckPart;
}

/** Checks lines once, when it is asked for, as the person chose who bills: for what is printed or given out. */
export function useCheckNow(): (lines: readonly CheckLine[], day: CalendarDate) => Promise<CheckedNow> {
  const { reference } = useStores();
  const { editSetting: setting } = useSettings();
  return async (lines, day) => {
    const question = { lines, day, setting };
    try {
      return { question, part: await checkEncounter(question, checkLookups(reference)) };
    } catch {
      // Said on the sheet in the place of the findings: a paper without them must not look like one with none.
      return { question };
    }
  };
}
