import type { CheckLine } from './checkLine.ts';
import { isServiceLine } from './checkLine.ts';
import type { CheckLookups, CodeAnswer } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';
import type { Gap } from './gap.ts';
import { misfitOf } from './modifierKinds.ts';

/** Modifiers of CPT are two digits; a few of HCPCS have a digit second (`F1`), never first. */
const CPT_MODIFIER = /^\d/;

/** Whether each modifier exists, stands once, and goes with this kind of code. */
export async function checkModifiers(
  { lines, day }: CheckQuestion,
  lookups: Pick<CheckLookups, 'modifiers'>,
): Promise<CheckPart> {
  const services = lines.filter(isServiceLine);
  const all = [...new Set(services.flatMap(({ modifiers }) => modifiers))];
  const hcpcs = all.filter(modifier => !CPT_MODIFIER.test(modifier));
  const answers = await lookups.modifiers(hcpcs, day);
  const findings = [
    ...lines.filter(line => !isServiceLine(line) && line.modifiers.length > 0).map(onDiagnosis),
    ...services.flatMap(line => ofLine(line, answers)),
  ];
  return { findings, gaps: gapsOf(all, answers) };
}

function ofLine(line: CheckLine, answers: ReadonlyMap<string, CodeAnswer>): readonly Finding[] {
  const { code, modifiers } = line;
  const lineIds = [line.id];
  return [...new Set(modifiers)].flatMap((modifier): readonly Finding[] => {
    const twice: readonly Finding[] =
      modifiers.filter(each => each === modifier).length > 1
        ? [{ kind: 'modifier-twice', code, modifier, lineIds }]
        : [];
    const answer = answers.get(modifier);
    if (answer?.state === 'unknown') {
      return [...twice, { kind: 'modifier-unknown', code, modifier, lineIds, source: answer.source }];
    }
    if (answer?.state === 'ended') {
      const { lastDay, source } = answer;
      return [...twice, { kind: 'modifier-ended', code, modifier, lastDay, lineIds, source }];
    }
    const isFor = misfitOf(modifier, code);
    return isFor === undefined ? twice : [...twice, { kind: 'modifier-not-for-code', code, modifier, isFor, lineIds }];
  });
}

function onDiagnosis({ id, code, modifiers }: CheckLine): Finding {
  return { kind: 'modifier-on-diagnosis', code, modifiers, lineIds: [id] };
}

function gapsOf(all: readonly string[], answers: ReadonlyMap<string, CodeAnswer>): readonly Gap[] {
  const gaps: Gap[] = [];
  const notLoaded = new Map<string, string[]>();
  for (const [modifier, answer] of answers) {
    if (answer.state !== 'release-not-loaded') continue;
    notLoaded.set(answer.title, [...(notLoaded.get(answer.title) ?? []), modifier]);
  }
  for (const [title, codes] of notLoaded) gaps.push({ kind: 'release-not-loaded', title, codes });
  const cpt = all.filter(modifier => CPT_MODIFIER.test(modifier));
  if (cpt.length > 0) gaps.push({ kind: 'cpt-modifiers', modifiers: cpt });
  return gaps;
}
