import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HcpcsRecord } from '../../domain/codeRecord.ts';

const QUARTER_START = /-(?:01|04|07|10)-01$/;
/** One mistyped date must not move a release: a quarter counts from this many records on. */
const ENOUGH = 3;

/**
 * When a HCPCS release takes effect: releases are quarterly, and every one adds or changes codes from the first day of
 * its quarter, so it is the newest first day of a quarter that several records were added or changed on.
 */
export function effectiveDateOf(records: readonly HcpcsRecord[]): CalendarDate | undefined {
  const counts = new Map<CalendarDate, number>();
  for (const { addedOn, actionEffectiveOn } of records) {
    if (addedOn !== undefined) count(counts, addedOn);
    if (actionEffectiveOn !== undefined && actionEffectiveOn !== addedOn) count(counts, actionEffectiveOn);
  }
  const quarters = [...counts].filter(([day]) => QUARTER_START.test(day));
  const settled = quarters.filter(([, times]) => times >= ENOUGH);
  const days = (settled.length > 0 ? settled : quarters).map(([day]) => day);
  return days.toSorted().at(-1);
}

function count(counts: Map<CalendarDate, number>, day: CalendarDate): void {
  counts.set(day, (counts.get(day) ?? 0) + 1);
}
