import { assertNever } from '../assertNever.ts';
import { addDays, type CalendarDate } from '../calendarDate.ts';
import { longDate } from '../dateWords.ts';
import type { StatusWords } from '../statusWords.ts';
import type { CodeOnDay, EndedCode, Successor } from './codeOnDay.ts';
import type { MissingRelease } from './releaseInForce.ts';

/** What a code is worth on `day`, in words; every sentence holds without the label. */
export function codeOnDayWords(answer: CodeOnDay, day: CalendarDate): StatusWords {
  switch (answer.state) {
    case 'valid':
      return { label: 'Valid', sentence: `Valid on ${longDate(day)}.` };
    case 'header':
      return { label: 'Header', sentence: `Not billable on ${longDate(day)}: it needs more characters.` };
    case 'not-yet':
      return {
        label: 'Starts later',
        sentence: answer.isExact
          ? `Starts on ${longDate(answer.startsOn)}: not for services before that day.`
          : `Not valid on ${longDate(day)}. It is there by ${longDate(answer.startsOn)}; the releases between are not loaded.`,
      };
    case 'ended':
      return { label: 'Ended', sentence: [endWords(answer), successorWords(answer.successors)].join(' ').trim() };
    case 'unknown':
      return {
        label: 'No such code',
        sentence:
          answer.possibleUpdate === undefined
            ? `${answer.release.title} has no such code.`
            : `${answer.release.title} has no such code. An update of ${longDate(answer.possibleUpdate)} may have added it and is not loaded.`,
      };
    case 'release-not-loaded':
      return { label: 'Release not loaded', sentence: missingReleaseWords(answer.missing, day) };
    default:
      return assertNever(answer, 'state of a code');
  }
}

/**
 * The same where it leaves this computer, on paper or in a file: nobody there can import anything, so it says what was
 * not checked, and which release the text beside it is from.
 */
export function codeOnDayElsewhere(answer: CodeOnDay, day: CalendarDate, textOf: string | undefined): string {
  if (answer.state !== 'release-not-loaded') return codeOnDayWords(answer, day).sentence;
  const notChecked = `Not checked for ${longDate(day)}: ${answer.missing.title} was not loaded.`;
  return textOf === undefined ? notChecked : `${notChecked} Text of ${textOf}.`;
}

/** Why nothing can be said for `day`, and what to import. */
export function missingReleaseWords({ title, period }: MissingRelease, day: CalendarDate): string {
  const dates = `${longDate(period.from)} through ${longDate(period.through)}`;
  return `No release is loaded for ${longDate(day)}: import ${title} (${dates}).`;
}

function endWords({ lastDay, endedFrom }: EndedCode): string {
  const ended = `Ended after ${longDate(lastDay)}: not for services on a later day.`;
  if (endedFrom === addDays(lastDay, 1)) return ended;
  return `Valid through ${longDate(lastDay)}, no longer on ${longDate(endedFrom)}; the releases between are not loaded.`;
}

/** `Use M54.50, M54.51 or M54.59 instead.`, or nothing. */
function successorWords(successors: readonly Successor[]): string {
  const codes = successors.map(({ code, key }) => (key === undefined ? `${code} (CPT)` : code));
  const last = codes.at(-1);
  if (last === undefined) return '';
  return `Instead: ${codes.length === 1 ? last : `${codes.slice(0, -1).join(', ')} or ${last}`}.`;
}
