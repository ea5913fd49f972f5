import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CodeStatus } from '../../domain/codeStatus.ts';
import { isBillable, type Segment } from './segment.ts';

/** The status of a code on a day, from the segment's columns; the rule is that of `statusOn` in domain. */
export function standingOf(segment: Segment, doc: number, today: number): CodeStatus {
  if (!isBillable(segment, doc)) return { kind: 'header' };
  const ended = segment.terminatedOn[doc] ?? 0;
  if (ended !== 0 && ended < today) return { kind: 'ended', lastDay: calendarDate(ended) };
  const added = segment.addedOn[doc] ?? 0;
  if (added > today) return { kind: 'not-yet', startsOn: calendarDate(added) };
  return { kind: 'active' };
}

/** True where the code may be used on the day, or heads codes that may. */
export function isInUse(segment: Segment, doc: number, today: number): boolean {
  const ended = segment.terminatedOn[doc] ?? 0;
  return (ended === 0 || ended >= today) && (segment.addedOn[doc] ?? 0) <= today;
}

function calendarDate(day: number): CalendarDate {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as CalendarDate;
}
