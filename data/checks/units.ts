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

/** Miles of an ambulance with the patient on board. */
const AMBULANCE_MILES: ReadonlySet<string> = new Set(['A0425', 'A0435', 'A0436', 'A0888']);
/** Other miles: state programs and private payers say whether parts of one count. */
const OTHER_MILES: ReadonlySet<string> = new Set('A0021 A0080 A0090 A0160 A0380 A0390 S0209 S0215 T2049'.split(' '));
const WHOLE = 1000;
const TENTH = 100;
const WHOLE_MILES_FROM = 100 * WHOLE;

/**
 * Units of services are counted whole, miles to the tenth below 100 and whole from there on. Source: CMS, Medicare Claims
 * Processing Manual (100-04), chapter 15, section 30.1.2, fractional mileage.
 */
export function checkWholeUnits({ lines }: CheckQuestion): readonly Finding[] {
  return lines.filter(isServiceLine).flatMap(({ id, code, units }): readonly Finding[] => {
    const billed = thousandthsOf(units);
    if (OTHER_MILES.has(code)) return [];
    if (AMBULANCE_MILES.has(code)) {
      const isToldRight = billed % (billed < WHOLE_MILES_FROM ? TENTH : WHOLE) === 0;
      return isToldRight ? [] : [{ kind: 'miles-not-rounded', code, units, lineIds: [id] }];
    }
    return billed % WHOLE === 0 ? [] : [{ kind: 'units-not-whole', code, units, lineIds: [id] }];
  });
}
