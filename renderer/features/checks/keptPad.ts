import type { CalendarDate } from '../../../data/domain/calendarDate.ts';

interface Pad {
  readonly text: string;
  /** As typed: it may be no date. */
  readonly date: string;
}

/** Lives as long as the window, so that a look at another page loses nothing; it is never written anywhere. */
let kept: Pad | undefined;

/** @param day what a pad begins with: the day looked at. */
export function keptPad(day: CalendarDate): Pad {
  return kept ?? { text: '', date: day };
}

export function keepPad(pad: Pad): Pad {
  kept = pad;
  return pad;
}
