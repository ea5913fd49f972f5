import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { EditSetting } from '../../../data/domain/ncci/editSetting.ts';

interface Pad {
  readonly text: string;
  /** As typed: it may be no date. */
  readonly date: string;
  readonly setting: EditSetting;
}

/** Lives as long as the window, so that a look at another page loses nothing; it is never written anywhere. */
let kept: Pad | undefined;

export function keptPad(today: CalendarDate): Pad {
  return kept ?? { text: '', date: today, setting: 'practitioner' };
}

export function keepPad(pad: Pad): Pad {
  kept = pad;
  return pad;
}
