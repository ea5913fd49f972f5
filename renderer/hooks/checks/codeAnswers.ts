import type { CheckSource, CodeAnswer } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeOnDay } from '../../../data/domain/inForce/codeOnDay.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';

const SEVEN = 7;
const EXAMPLES = 3;

/** What codes are worth on a day, as the checks ask it. */
export async function codeAnswers(
  reference: ReferenceStore,
  keys: readonly CodeKey[],
  day: CalendarDate,
): Promise<ReadonlyMap<CodeKey, CodeAnswer>> {
  const onDay = await reference.codesOn(keys, day);
  const answers = new Map<CodeKey, CodeAnswer>();
  for (const [key, answer] of onDay) answers.set(key, await codeAnswer(reference, key, answer, day));
  return answers;
}

async function codeAnswer(
  reference: ReferenceStore,
  key: CodeKey,
  answer: CodeOnDay,
  day: CalendarDate,
): Promise<CodeAnswer> {
  switch (answer.state) {
    case 'valid':
    case 'unknown':
      return { state: answer.state, source: sourceOf(answer.release) };
    case 'header': {
      const seventhCharacters = await missingSeventh(reference, key, day);
      return { state: 'header', source: sourceOf(answer.release), ...(seventhCharacters && { seventhCharacters }) };
    }
    case 'not-yet':
      return { state: 'not-yet', source: sourceOf(answer.release), startsOn: answer.startsOn };
    case 'ended': {
      const successors = answer.successors.map(({ code }) => code);
      return { state: 'ended', source: sourceOf(answer.release), lastDay: answer.lastDay, successors };
    }
    case 'release-not-loaded':
      return { state: 'release-not-loaded', title: answer.missing.title };
  }
}

/** Billable codes under a heading in the release of the day, where all of them have seven characters. */
async function missingSeventh(
  reference: ReferenceStore,
  key: CodeKey,
  day: CalendarDate,
): Promise<readonly string[] | undefined> {
  if (splitCodeKey(key).system !== 'icd10cm') return undefined;
  const under = await reference.codesUnder(key, day);
  const billable = under.filter(record => record.system === 'icd10cm' && record.billable);
  const isSeventh = billable.length > 0 && billable.every(({ code }) => code.length === SEVEN);
  return isSeventh ? billable.slice(0, EXAMPLES).map(({ code }) => code) : undefined;
}

function sourceOf({ title, source }: Release): CheckSource {
  return { title, fileName: source.fileName };
}
