import { splitLineKey } from '../domain/lineKey.ts';
import type { EncounterLine } from '../domain/mine/encounter.ts';

/** A line to check: one code with what stands beside it. */
export interface CheckLine {
  readonly id: string;
  readonly system: 'hcpcs' | 'cpt' | 'icd10cm';
  /** Canonical: upper case, ICD-10-CM dotless. */
  readonly code: string;
  readonly modifiers: readonly string[];
  /** As typed, a decimal without sign: `1`, `0.5`. */
  readonly units: string;
}

/** The lines of an encounter, as they are checked. */
export function checkLinesOf(lines: readonly EncounterLine[]): readonly CheckLine[] {
  return lines.map(({ id, key, modifiers, units }) => ({ id, ...splitLineKey(key), modifiers, units }));
}

/** Lines of procedures, drugs and supplies; the others are diagnoses. */
export function isServiceLine({ system }: CheckLine): boolean {
  return system !== 'icd10cm';
}

/** Thousandths of a unit: exact, for comparing and adding. A line has at most three places. */
export function thousandthsOf(units: string): number {
  const [whole = '0', part = ''] = units.split('.');
  return Number(whole) * 1000 + Number(part.padEnd(3, '0').slice(0, 3));
}

/** The lines of each code, in the order they were first named. */
export function linesByCode(lines: readonly CheckLine[]): ReadonlyMap<string, readonly CheckLine[]> {
  const groups = new Map<string, CheckLine[]>();
  for (const line of lines) {
    const group = groups.get(line.code);
    if (group === undefined) groups.set(line.code, [line]);
    else group.push(line);
  }
  return groups;
}
