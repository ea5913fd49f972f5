import { parseCalendarDate } from '../../domain/calendarDate.ts';
import { longDate } from '../../domain/dateWords.ts';
import type { Mark, MarkCounts } from '../../domain/guideMark.ts';
import type { Finding } from './finding.ts';

/** What a mark is called where it stands beside a passage. */
export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  contradicted: 'Contradicted',
  'other-release': 'Only true for another date or release',
  confirmed: 'Confirmed',
  unchecked: 'Cannot be checked',
};

/** How many statements carry each mark: `3 confirmed, 1 contradicted, 12 not checked`. */
export function describeCounts(counts: MarkCounts): string {
  const elsewhere = counts['other-release'];
  return [
    `${counts.confirmed} confirmed`,
    `${counts.contradicted} contradicted`,
    ...(elsewhere > 0 ? [`${elsewhere} for another date or release`] : []),
    `${counts.unchecked} not checked`,
  ].join(', ');
}

/** Why a claim has its mark, in a coder's words; the official text stands beside it. */
export function describeFinding({ reason, code, instead, official }: Finding): string {
  switch (reason) {
    case 'text-agrees':
      return `The official text of ${code} says this.`;
    case 'text-differs':
      return `The official text of ${code} says something else.`;
    case 'opposite':
      return `The official text of ${code} says “${instead}” instead.`;
    case 'unit-agrees':
      return `One unit of ${code} is as the official text has it.`;
    case 'unit-differs':
      return `By its official text one unit of ${code} is ${instead}.`;
    case 'no-such-code':
      return `The installed release has no code ${code}.`;
    case 'ended':
      return `${code} ended${endOf(official?.endedOn)}. It cannot be used on a later date of service.`;
    case 'still-active':
      return `${code} is active in the installed release.`;
    case 'figure-agrees':
      return `The installed fee schedule has the same: ${instead}.`;
    case 'figure-differs':
      return `The installed fee schedule has ${instead}.`;
    case 'arithmetic-agrees':
      return `The guide’s own numbers give this: ${instead}.`;
    case 'other-year':
      return `The guide is for another year than the installed fee schedule, which has ${instead}.`;
    case 'other-quarter':
      return `The installed fee schedule has another: ${instead}. The factor can change within a year.`;
    case 'other-place':
      return `The national amount is another: ${instead}. Payments differ by locality and quarter.`;
    case 'year-not-said':
      return `The guide does not say for which year. The installed fee schedule has ${instead}.`;
    case 'is-add-on':
      return `${code} is an add-on code: ${instead}.`;
    case 'not-add-on':
      return `${code} is not an add-on code: ${instead}.`;
    case 'cpt-text':
      return `${code} is a CPT code or modifier: its text belongs to the AMA and is not part of Chartside.`;
    case 'release-not-loaded':
      return `The full release that would tell about ${code} is not installed.`;
    case 'fees-not-loaded':
      return 'No fee schedule is installed that would tell.';
    case 'not-in-fees':
      return `The installed fee schedule does not tell this of ${code}.`;
    case 'other-words':
      return `The official text of ${code} uses other words; nothing in it says this is wrong.`;
  }
}

function endOf(day: string | undefined): string {
  const date = day === undefined ? undefined : parseCalendarDate(day);
  return date === undefined ? '' : ` on ${longDate(date)}`;
}
