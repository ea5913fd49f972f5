import type { CheckLine } from './checkLine.ts';
import type { CheckLookups, CodeAnswer } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';
import type { Gap } from './gap.ts';
import { printedCodeOf } from './printedLine.ts';

/** Whether each code may be used on the date of service, by the release in force on it. */
export async function checkCodes(
  { lines, day }: CheckQuestion,
  lookups: Pick<CheckLookups, 'codes'>,
): Promise<CheckPart> {
  const known = lines.filter(({ system }) => system !== 'cpt');
  const answers = await lookups.codes(known, day);
  const findings: Finding[] = [];
  const notLoaded = new Map<string, Set<string>>();
  for (const line of known) {
    const answer = answers.get(line.id);
    if (answer?.state === 'release-not-loaded') {
      notLoaded.set(answer.title, (notLoaded.get(answer.title) ?? new Set()).add(printedCodeOf(line)));
    } else if (answer !== undefined) findings.push(...findingOf(line, answer));
  }
  const gaps: Gap[] = [...notLoaded].map(([title, codes]) => ({
    kind: 'release-not-loaded',
    title,
    codes: [...codes],
  }));
  const cpt = [...new Set(lines.filter(({ system }) => system === 'cpt').map(({ code }) => code))];
  if (cpt.length > 0) gaps.push({ kind: 'cpt-not-loaded', codes: cpt });
  return { findings, gaps };
}

function findingOf(line: CheckLine, answer: Exclude<CodeAnswer, { state: 'release-not-loaded' }>): readonly Finding[] {
  const common = { code: line.code, lineIds: [line.id], source: answer.source };
  switch (answer.state) {
    case 'valid':
      return [];
    case 'header':
      return answer.seventhCharacters === undefined
        ? [{ kind: 'code-header', ...common }]
        : [{ kind: 'seventh-character-missing', examples: answer.seventhCharacters, ...common }];
    case 'not-yet':
      return [{ kind: 'code-not-yet', startsOn: answer.startsOn, ...common }];
    case 'ended':
      return [{ kind: 'code-ended', lastDay: answer.lastDay, successors: answer.successors, ...common }];
    case 'unknown':
      return [{ kind: 'code-unknown', ...common }];
  }
}
