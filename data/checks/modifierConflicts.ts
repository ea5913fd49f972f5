import { conflictsAmong, namesSide, SIDES } from '../domain/modifiers/modifierConflicts.ts';
import { type CheckLine, isServiceLine, linesByCode } from './checkLine.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

/**
 * Modifiers that contradict one another: two of them on one line, or a bilateral line beside a line with a side of the same
 * code. JW and JZ are told by `checkDrugWaste`. Source: CMS, "Medicare Claims Processing Manual", chapter 12, section 40.7
 * (sides); `data/domain/modifiers`.
 */
export function checkModifierConflicts({ lines }: CheckQuestion): readonly Finding[] {
  const services = lines.filter(isServiceLine);
  return [
    ...services.flatMap(onOneLine),
    ...[...linesByCode(services)].flatMap(([code, group]) => acrossLines(code, group)),
  ];
}

function onOneLine({ id, code, modifiers }: CheckLine): readonly Finding[] {
  return conflictsAmong(modifiers).flatMap((conflict): readonly Finding[] => {
    if (conflict.kind === 'waste') return [];
    const kind = conflict.kind === 'sides' ? 'sides-on-one-line' : 'modifiers-contradict';
    return [{ kind, code, modifiers: conflict.modifiers, lineIds: [id] }];
  });
}

function acrossLines(code: string, lines: readonly CheckLine[]): readonly Finding[] {
  const bilateral = lines.filter(({ modifiers }) => namesSide(modifiers) === 'both');
  const sided = lines.filter(({ modifiers }) => namesSide(modifiers) === 'one');
  if (bilateral.length === 0 || sided.length === 0) return [];
  const modifiers = SIDES.filter(side => sided.some(line => line.modifiers.includes(side)));
  const involved = lines.filter(line => bilateral.includes(line) || sided.includes(line));
  return [{ kind: 'sides-and-bilateral', code, modifiers, lineIds: involved.map(({ id }) => id) }];
}
