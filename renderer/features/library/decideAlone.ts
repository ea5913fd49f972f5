import { type CalendarDate, calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { isCptTextKind } from '../../../data/domain/cptText.ts';
import { OWN_LIST_KIND } from '../../../data/domain/ownList.ts';
import type { ImportDecision } from '../../hooks/import/importQueueState.ts';
import type { FilePreview } from '../../workers/import/protocol.ts';
import { checkPeriod, periodTextOf } from './datasetPeriodText.ts';
import { checkEffectiveDate } from './effectiveDate.ts';

/**
 * What a file would be installed as by its own word; `undefined` where a person has to look at it: a day is not told, a
 * license is asked for, columns have to be named, or lines could not be read.
 */
export function decideAlone(
  preview: FilePreview,
  today: CalendarDate = calendarDateOf(new Date()),
): ImportDecision | undefined {
  if ('table' in preview) return undefined;
  if ('companions' in preview) {
    return preview.companions.some(({ issueCount }) => issueCount > 0) ? undefined : { kind: 'companions' };
  }
  if ('datasets' in preview) {
    const needsPerson = preview.datasets.some(
      ({ kind, issueCount }) => issueCount > 0 || kind === OWN_LIST_KIND || isCptTextKind(kind),
    );
    if (needsPerson) return undefined;
    const read = preview.datasets.map(({ period, kind }) => checkPeriod(periodTextOf(period, kind)));
    const periods = read.flatMap(each => (each.ok ? [each.value] : []));
    return periods.length === read.length ? { kind: 'datasets', periods } : undefined;
  }
  const { suggestedEffectiveFrom, series, issueCount } = preview;
  const date = checkEffectiveDate(suggestedEffectiveFrom?.date ?? '', series, today);
  return date.ok && issueCount === 0 ? { kind: 'release', effectiveFrom: date.value } : undefined;
}
