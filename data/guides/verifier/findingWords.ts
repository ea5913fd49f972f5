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
export function describeFinding({ reason, code, claim, instead, official }: Finding): string {
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
      return `${begun(claim)}: the installed schedule has the same. ${instead}.`;
    case 'figure-differs':
      return `${begun(claim)}: the installed schedule of that year has another. ${instead}.`;
    case 'arithmetic-agrees':
      return `${begun(claim)}: the guide’s own numbers give this. ${instead}.`;
    case 'other-year':
      return `${begun(claim)}: for another year than the installed schedule. ${instead}.`;
    case 'other-quarter':
      return `${begun(claim)}: the installed schedule has another. ${instead}. It can change within a year.`;
    case 'other-place':
      return `${begun(claim)}: the national amount is another. ${instead}. Payments differ by locality and quarter.`;
    case 'year-not-said':
      return `${begun(claim)}: the guide does not say for which year. ${instead}.`;
    case 'is-add-on':
      return `${code} is an add-on code: ${instead}.`;
    case 'not-add-on':
      return `${code} is not an add-on code: ${instead}.`;
    case 'cpt-text':
      return `${code} is a CPT code or modifier: its text belongs to the AMA and is not part of Chartside.`;
    case 'release-not-loaded':
      return `The full release that would tell about ${code} is not installed.`;
    case 'fees-not-loaded':
      return `${begun(claim)}: no fee schedule is installed that would tell.`;
    case 'not-in-fees':
      return `The installed fee schedule does not tell this of ${code}.`;
    case 'other-words':
      return `The official text of ${code} uses other words; nothing in it says this is wrong.`;
  }
}

/** As a sentence begins. */
function begun(claim: string): string {
  return claim.charAt(0).toUpperCase() + claim.slice(1);
}

function endOf(day: string | undefined): string {
  const date = day === undefined ? undefined : parseCalendarDate(day);
  return date === undefined ? '' : ` on ${longDate(date)}`;
}
