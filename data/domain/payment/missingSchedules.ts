import type { CalendarDate } from '../calendarDate.ts';
import type { Dataset, DatasetKind } from '../dataset.ts';
import { covers } from '../datasetPeriod.ts';
import type { SiteRow } from './siteRow.ts';

/** A day for which some of the missing schedules are loaded. */
export interface LoadedDay {
  /** The last day of an edition. */
  readonly day: CalendarDate;
  /** In the order of the sites. */
  readonly kinds: readonly DatasetKind[];
}

/** The schedules that could not answer for the day looked at, each once, in the order of the sites. */
export function missingSchedules(rows: readonly SiteRow[]): readonly DatasetKind[] {
  return [...new Set(rows.flatMap(({ answer }) => ('needs' in answer ? [answer.needs] : [])))];
}

/** The days on which one could look instead, newest first: the last of each edition that is loaded of a missing schedule. */
export function loadedDays(rows: readonly SiteRow[]): readonly LoadedDay[] {
  const editions = rows.flatMap(({ answer }) => (answer.kind === 'edition-not-loaded' ? answer.loaded : []));
  const days = [...new Set(editions.map(({ effectiveThrough }) => effectiveThrough))].sort().reverse();
  return days.map(day => ({ day, kinds: kindsOn(editions, day) }));
}

function kindsOn(editions: readonly Dataset[], day: CalendarDate): readonly DatasetKind[] {
  return [...new Set(editions.filter(edition => covers(edition, day)).map(({ kind }) => kind))];
}
