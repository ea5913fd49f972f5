import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { RELEASE_SERIES, type ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import { type ReleaseInForce, releaseInForceOn } from '../../../data/domain/inForce/releaseInForce.ts';
import { useReleases } from './useReleases.ts';

export interface SeriesInForce {
  readonly series: ReleaseSeries;
  readonly inForce: ReleaseInForce;
}

/** For each series what counts on `day`; `undefined` until the releases were read. */
export function useReleasesInForce(day: CalendarDate): readonly SeriesInForce[] | undefined {
  const installed = useReleases();
  if (installed === undefined) return undefined;
  const releases = installed.toSorted((a, b) => Number(b.isActive) - Number(a.isActive)).map(({ release }) => release);
  return RELEASE_SERIES.map(series => ({ series, inForce: releaseInForceOn(releases, series, day) }));
}
