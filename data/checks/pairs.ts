import { canBypassPair, isSiteModifier } from '../domain/ncci/allowedModifiers.ts';
import { isPairSetting } from '../domain/ncci/editSetting.ts';
import { editsInForce, type PtpEdit } from '../domain/ncci/ptpEdit.ts';
import { type CheckLine, isServiceLine, linesByCode } from './checkLine.ts';
import type { CheckLookups, CheckSource } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

/** Pairs not paid together. Source: CMS, NCCI procedure-to-procedure edits. */
export async function checkPairs(
  { lines, day, setting }: CheckQuestion,
  lookups: Pick<CheckLookups, 'pairs'>,
): Promise<CheckPart> {
  const groups = linesByCode(lines.filter(isServiceLine));
  if (groups.size < 2) return { findings: [], gaps: [] };
  if (!isPairSetting(setting)) return { findings: [], gaps: [{ kind: 'pairs-not-published' }] };
  const loaded = await lookups.pairs(setting, [...groups.keys()], day);
  if (loaded.state === 'not-loaded') {
    return { findings: [], gaps: [{ kind: 'pairs-not-loaded', setting, installed: loaded.installed }] };
  }
  const findings = editsInForce(loaded.rows, day).flatMap(edit => {
    const first = groups.get(edit.column1);
    const second = groups.get(edit.column2);
    return first && second && first !== second ? [pairFinding(edit, first, second, loaded.source)] : [];
  });
  const codes = loaded.codesOutside ?? [];
  return { findings, gaps: codes.length > 0 ? [{ kind: 'pairs-part-not-loaded', codes }] : [] };
}

function pairFinding(
  edit: PtpEdit,
  first: readonly CheckLine[],
  second: readonly CheckLine[],
  source: CheckSource,
): Finding {
  const { column1, column2, rationale } = edit;
  const common = {
    column1,
    column2,
    ...(rationale !== undefined && { rationale }),
    startUnknown: edit.from === undefined,
    lineIds: [...first, ...second].map(({ id }) => id),
    source,
  };
  const bypassing = edit.indicator === '1' ? bypassingModifiers(first, second) : undefined;
  if (bypassing === undefined) {
    return { kind: 'pair-not-paid', indicator: edit.indicator === '0' ? '0' : '1', ...common };
  }
  const sameSite = bypassing.find(modifier => isSiteModifier(modifier) && isOnAll(modifier, [...first, ...second]));
  return { kind: 'pair-by-modifier', modifiers: bypassing, ...(sameSite && { sameSite }), ...common };
}

/** The modifiers that set every line of one column apart from every line of the other; `undefined` where one is without. */
function bypassingModifiers(
  first: readonly CheckLine[],
  second: readonly CheckLine[],
): readonly [string, ...string[]] | undefined {
  const found = new Set<string>();
  for (const one of first) {
    for (const other of second) {
      const both = [...one.modifiers, ...other.modifiers].filter(canBypassPair);
      if (both.length === 0) return undefined;
      for (const modifier of both) found.add(modifier);
    }
  }
  const [head, ...rest] = found;
  return head === undefined ? undefined : [head, ...rest];
}

function isOnAll(modifier: string, lines: readonly CheckLine[]): boolean {
  return lines.every(({ modifiers }) => modifiers.includes(modifier));
}
