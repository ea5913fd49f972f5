import type { CalendarDate } from '../domain/calendarDate.ts';
import type { EditSetting } from '../domain/ncci/editSetting.ts';
import type { CheckLine } from './checkLine.ts';

/** What is checked: the lines of one patient, one day, one biller. */
export interface CheckQuestion {
  readonly lines: readonly CheckLine[];
  /** The date of service. */
  readonly day: CalendarDate;
  readonly setting: EditSetting;
}
