import { checkEncounter } from '../../../data/checks/checkEncounter.ts';
import type { CheckLine } from '../../../data/checks/checkLine.ts';
import { type ReportedChecks, reportChecks } from '../../../data/checks/reportChecks.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { useStores } from '../answers/useStores.ts';
import { useSettings } from '../settings/useSettings.ts';
import { checkLookups } from './checkLookups.ts';

/** Checks lines once, when it is asked for, as the person chose who bills: for what is printed or given out. */
export function useCheckNow(): (lines: readonly CheckLine[], day: CalendarDate) => Promise<ReportedChecks> {
  const { reference } = useStores();
  const { editSetting: setting } = useSettings();
  return async (lines, day) => {
    const question = { lines, day, setting };
    try {
      return reportChecks(question, await checkEncounter(question, checkLookups(reference)));
    } catch {
      // Said on the sheet in the place of the findings: a paper without them must not look like one with none.
      return reportChecks(question, undefined);
    }
  };
}
