import type { MueRecord } from '../domain/ncci/mue.ts';
import { overCeiling } from '../domain/ncci/overCeiling.ts';
import { type CheckLine, isServiceLine, linesByCode, thousandthsOf } from './checkLine.ts';
import type { CheckLookups, CheckSource } from './checkLookups.ts';
import type { CheckPart } from './checkPart.ts';
import type { CheckQuestion } from './checkQuestion.ts';
import type { Finding } from './finding.ts';

/** Units over the ceiling of one line or one day. Source: CMS, medically unlikely edits. */
export async function checkUnitCeilings(
  { lines, day, setting }: CheckQuestion,
  lookups: Pick<CheckLookups, 'ceilings'>,
): Promise<CheckPart> {
  const groups = linesByCode(lines.filter(isServiceLine));
  if (groups.size === 0) return { findings: [], gaps: [] };
  const loaded = await lookups.ceilings(setting, [...groups.keys()], day);
  if (loaded.state === 'not-loaded') {
    return { findings: [], gaps: [{ kind: 'ceilings-not-loaded', setting, installed: loaded.installed }] };
  }
  const ceilings = new Map(loaded.rows.map(record => [record.code, record]));
  const codes = [...groups.keys()].filter(code => !ceilings.has(code));
  return {
    findings: [...groups].flatMap(([code, group]) => {
      const ceiling = ceilings.get(code);
      return ceiling === undefined ? [] : findingsOver(ceiling, group, loaded.source);
    }),
    gaps: codes.length > 0 ? [{ kind: 'ceilings-not-listed', codes }] : [],
  };
}

function findingsOver(ceiling: MueRecord, lines: readonly CheckLine[], source: CheckSource): readonly Finding[] {
  const { code, units, adjudication, rationale } = ceiling;
  const billed = lines.map(line => thousandthsOf(line.units));
  return overCeiling(units * 1000, adjudication, billed).map(over => ({
    kind: 'units-over-ceiling',
    code,
    units: String(over.billed / 1000),
    ceiling: units,
    ...(adjudication && { adjudication }),
    ...(rationale !== undefined && { rationale }),
    lineIds: over.lines.flatMap(at => lines[at]?.id ?? []),
    source,
  }));
}

/** Units of services are counted whole: a part of one is rounded up before it is billed. */
export function checkWholeUnits({ lines }: CheckQuestion): readonly Finding[] {
  return lines
    .filter(line => isServiceLine(line) && thousandthsOf(line.units) % 1000 !== 0)
    .map(({ id, code, units }) => ({ kind: 'units-not-whole', code, units, lineIds: [id] }));
}
