import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { DatasetKind } from '../../../data/domain/dataset.ts';
import type { DatasetPeriod } from '../../../data/domain/datasetPeriod.ts';
import { ALWAYS, OWN_LIST_KIND } from '../../../data/domain/ownList.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ToldPeriod } from '../../../data/formats/parsedDataset.ts';
import type { ChosenEdition } from '../../workers/import/protocol.ts';

/** The days an edition is for, as they stand in two fields. */
export interface PeriodText {
  readonly from: string;
  readonly through: string;
  /** Where the person chose another than the file was read as. */
  readonly kind?: DatasetKind;
}

/** @param kind of a list of the person's own, which is for no days: nothing is asked */
export function periodTextOf(period: DatasetPeriod | undefined, kind?: DatasetKind): PeriodText {
  const text = { from: period?.effectiveFrom ?? '', through: period?.effectiveThrough ?? '' };
  return kind === OWN_LIST_KIND ? { ...text, kind } : text;
}

const LONGEST_DAYS = 400;
const DAY_MS = 86_400_000;

/** Reads the days a person gave. The error is for the person. */
export function checkPeriod({ from, through, kind }: PeriodText): Result<ChosenEdition, string> {
  if (kind === OWN_LIST_KIND) return ok({ ...ALWAYS, kind });
  const effectiveFrom = parseCalendarDate(from);
  const effectiveThrough = parseCalendarDate(through);
  if (effectiveFrom === undefined) return fail('Enter the first day the table is for.');
  if (effectiveThrough === undefined) return fail('Enter the last day the table is for.');
  if (effectiveThrough < effectiveFrom) return fail('The last day is before the first.');
  const days = (Date.parse(effectiveThrough) - Date.parse(effectiveFrom)) / DAY_MS;
  // A fee schedule is made for a quarter or a year; more would hide that a newer one is missing.
  if (days > LONGEST_DAYS) return fail('That is more than a year. Check the years.');
  return ok({ effectiveFrom, effectiveThrough, ...(kind && { kind }) });
}

/** Where the days came from, so that a person knows whether to check them. */
export function wherePeriodCameFrom(period: ToldPeriod | undefined): string {
  switch (period?.toldBy) {
    case 'file':
      return 'The file says so.';
    case 'beside':
      return 'As the fee schedule in the same zip says.';
    case 'file-name':
      return 'From the file name, please check.';
    case undefined:
      return 'Nothing in the file tells these days. They are on the page you downloaded the file from.';
  }
}
