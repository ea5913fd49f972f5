import { type CheckLine, isServiceLine, linesByCode } from './checkLine.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

const SIDES = ['RT', 'LT'] as const;
const BILATERAL = '50';

/**
 * Sides that contradict each other: RT, LT and 50 on one line, or a bilateral line beside a line with a side of the same
 * code. Source: CMS, "Medicare Claims Processing Manual", chapter 12, section 40.7.
 */
export function checkLaterality({ lines }: CheckQuestion): readonly Finding[] {
  const services = lines.filter(isServiceLine);
  return [
    ...services.flatMap(onOneLine),
    ...[...linesByCode(services)].flatMap(([code, group]) => acrossLines(code, group)),
  ];
}

function onOneLine({ id, code, modifiers }: CheckLine): readonly Finding[] {
  const named = [...SIDES, BILATERAL].filter(modifier => modifiers.includes(modifier));
  return named.length > 1 ? [{ kind: 'sides-on-one-line', code, modifiers: named, lineIds: [id] }] : [];
}

function acrossLines(code: string, lines: readonly CheckLine[]): readonly Finding[] {
  const bilateral = lines.filter(({ modifiers }) => modifiers.includes(BILATERAL));
  const sided = lines.filter(line => !bilateral.includes(line) && SIDES.some(side => line.modifiers.includes(side)));
  if (bilateral.length === 0 || sided.length === 0) return [];
  const modifiers = SIDES.filter(side => sided.some(line => line.modifiers.includes(side)));
  const involved = lines.filter(line => bilateral.includes(line) || sided.includes(line));
  return [{ kind: 'sides-and-bilateral', code, modifiers, lineIds: involved.map(({ id }) => id) }];
}
