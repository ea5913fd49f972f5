import { isServiceLine, linesByCode } from './checkLine.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';
import { misfitOf } from './modifierKinds.ts';

/**
 * Discarded amounts of single-dose drugs: JW stands on a line of its own beside the dose, JZ says that nothing was
 * discarded. Of a code that takes neither, `checkModifiers` says all there is to say. Source: CMS, "Medicare Claims Processing Manual", chapter 17, section 40.
 */
export function checkDrugWaste({ lines }: CheckQuestion): readonly Finding[] {
  return [...linesByCode(lines.filter(isServiceLine))].flatMap(([code, group]): readonly Finding[] => {
    const wasted = group.filter(({ modifiers }) => modifiers.includes('JW'));
    const nothingWasted = group.filter(({ modifiers }) => modifiers.includes('JZ'));
    if (wasted.length === 0 || misfitOf('JW', code) !== undefined) return [];
    if (nothingWasted.length > 0) {
      const involved = group.filter(line => wasted.includes(line) || nothingWasted.includes(line));
      return [{ kind: 'waste-and-no-waste', code, lineIds: involved.map(({ id }) => id) }];
    }
    return wasted.length === group.length
      ? [{ kind: 'waste-without-dose', code, lineIds: wasted.map(({ id }) => id) }]
      : [];
  });
}
