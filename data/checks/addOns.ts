import { type AddOnEdit, isAddOnEditInForce } from '../domain/ncci/addOnEdit.ts';
import { type CheckLine, isServiceLine, linesByCode } from './checkLine.ts';
import type { CheckLookups, CheckSource } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

/** Add-on codes without a primary code. Source: CMS, Medicare NCCI add-on code edits, types 1 to 3. */
export async function checkAddOns(
  { lines, day }: CheckQuestion,
  lookups: Pick<CheckLookups, 'addOns'>,
): Promise<CheckPart> {
  const groups = linesByCode(lines.filter(isServiceLine));
  if (groups.size === 0) return { findings: [], gaps: [] };
  const loaded = await lookups.addOns([...groups.keys()], day);
  if (loaded.state === 'not-loaded') {
    return { findings: [], gaps: [{ kind: 'add-ons-not-loaded', installed: loaded.installed }] };
  }
  const findings = [...groups].flatMap(([code, group]) => {
    const edits = loaded.rows.filter(edit => edit.addOn === code && isAddOnEditInForce(edit, day));
    return edits.length === 0 ? [] : missingPrimary(code, edits, group, groups, loaded.source);
  });
  return { findings, gaps: [] };
}

function missingPrimary(
  code: string,
  edits: readonly AddOnEdit[],
  lines: readonly CheckLine[],
  all: ReadonlyMap<string, readonly CheckLine[]>,
  source: CheckSource,
): readonly Finding[] {
  const primaries = [...new Set(edits.flatMap(({ primary }) => primary ?? []))];
  if (primaries.some(primary => primary !== code && all.has(primary))) return [];
  const lineIds = lines.map(({ id }) => id);
  const type = edits[0]?.type ?? '1';
  const payerDecides = edits.some(({ primary }) => primary === undefined) || type !== '1';
  if (payerDecides && all.size > 1) return [{ kind: 'add-on-payer-decides', code, type, lineIds, source }];
  return [{ kind: 'add-on-without-primary', code, type, primaries, lineIds, source }];
}
