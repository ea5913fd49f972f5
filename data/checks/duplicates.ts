import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

/** The same code with the same modifiers on more than one line: mostly one line was meant, with more units. */
export function checkDuplicates({ lines }: CheckQuestion): readonly Finding[] {
  const groups = new Map<string, { readonly code: string; readonly lineIds: string[] }>();
  for (const { id, code, modifiers } of lines) {
    const same = [code, ...modifiers.toSorted()].join('-');
    const group = groups.get(same);
    if (group === undefined) groups.set(same, { code, lineIds: [id] });
    else group.lineIds.push(id);
  }
  return [...groups.values()]
    .filter(({ lineIds }) => lineIds.length > 1)
    .map(({ code, lineIds }) => ({ kind: 'code-twice', code, times: lineIds.length, lineIds }));
}
