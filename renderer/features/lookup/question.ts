import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { SearchQuestion } from '../../../data/search/searchTypes.ts';
import { type Scope, systemsOf } from './scopes.ts';

/** How many hits are asked for at first, and each time the reader nears the end of what is there. */
export const LIMITS = [50, 500, 5000] as const;

export interface Asked {
  readonly text: string;
  /** Further words the results are narrowed to, one being typed included. */
  readonly refinements: readonly string[];
  readonly scope: Scope;
  readonly activeOnly: boolean;
  readonly billableOnly: boolean;
  readonly today: CalendarDate;
  /** Another day than today, whose releases are asked. */
  readonly asOf: CalendarDate | undefined;
}

/** The question a person asks; `undefined` while the box is empty. */
export function questionOf(
  { text, refinements, scope, activeOnly, billableOnly, today, asOf }: Asked,
  limit: number,
): SearchQuestion | undefined {
  if (text.trim() === '') return undefined;
  const filters = { systems: systemsOf(scope), activeOnly, billableOnly };
  return { text, ...(refinements.length > 0 && { refinements }), filters, today, limit, ...(asOf && { asOf }) };
}

/** Names the list a question leads to: the same for every limit, different for everything else. */
export function listNameOf({ text, refinements = [], filters, today }: SearchQuestion): string {
  return JSON.stringify([text, refinements, filters.systems, filters.activeOnly, filters.billableOnly, today]);
}

/** The next larger limit; the same at the largest. */
export function nextLimit(limit: number): number {
  return LIMITS.find(larger => larger > limit) ?? LIMITS[LIMITS.length - 1] ?? limit;
}
