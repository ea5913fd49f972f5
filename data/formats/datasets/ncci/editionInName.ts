import type { DatasetKind } from '../../../domain/dataset.ts';
import { type DatasetPeriod, quarterOfMonth, quarterPeriod } from '../../../domain/datasetPeriod.ts';
import { PAIR_KINDS, type PairPart } from '../../../domain/ncci/editKinds.ts';
import type { PairSetting } from '../../../domain/ncci/editSetting.ts';

/** `Eff_07-01-2026`. */
const FULL_DATE = /(?<!\d)(\d{2})-(\d{2})-(20\d{2})(?!\d)/;
/** `2024-07`, `2024-06-03`. */
const YEAR_MONTH = /(?<!\d)(20\d{2})-(\d{2})(?:-\d{2})?(?!\d)/;
/** `2024Q3`, `2024 Q3`, `V2026Q2`. */
const QUARTER = /(20\d{2})[\s_-]?Q([1-4])(?!\d)/i;
/** `v322r0`: edits of 1996 began with version 2.0; version 32.2 is the third quarter of 2026, its first digits the years since 1994. */
const VERSION = /(?<![a-z0-9])v?(\d{2})([0-3])r\d(?![a-z0-9])/i;

/**
 * The quarter a file of edits is for, as far as its names tell.
 *
 * @param names the most telling first: the member of the zip, then the chosen file
 */
export function quarterInNames(names: readonly string[]): DatasetPeriod | undefined {
  return firstFound(names, quarterInName);
}

function quarterInName(name: string): DatasetPeriod | undefined {
  const full = FULL_DATE.exec(name);
  if (full) return quarterOf(Number(full[3]), Number(full[1]));
  const quarter = QUARTER.exec(name);
  if (quarter) return quarterOf(Number(quarter[1]), Number(quarter[2]) * 3 - 2);
  const version = VERSION.exec(name);
  if (version) return quarterOf(Number(version[1]) + 1994, Number(version[2]) * 3 + 1);
  const month = YEAR_MONTH.exec(name);
  return month ? quarterOf(Number(month[1]), Number(month[2])) : undefined;
}

function quarterOf(year: number, month: number): DatasetPeriod | undefined {
  return month >= 1 && month <= 12 ? quarterPeriod(year, quarterOfMonth(month)) : undefined;
}

const PRACTITIONER = /ccipra|practitioner|physician/i;
const OUTPATIENT = /ccioph|outpatient|hospital|facility/i;

/** `ccipra-v322r0-f2`: the second of the files CMS cuts a quarter into. */
const PART = /(?<![a-z0-9])f([1-4])(?![a-z0-9])/i;

export interface PairKind {
  readonly kind: DatasetKind;
  /** The name says that it is one of several files. */
  readonly isPart: boolean;
}

/** Whose pair edits they are and which part, as far as the names tell: nothing in such a file does. */
export function pairKindInNames(names: readonly string[]): PairKind {
  const setting = firstFound(names, settingInName) ?? 'practitioner';
  const part = firstFound(names, name => PART.exec(name)?.[1]);
  return { kind: PAIR_KINDS[setting][(Number(part ?? 1) - 1) as PairPart], isPart: part !== undefined };
}

function settingInName(name: string): PairSetting | undefined {
  if (PRACTITIONER.test(name)) return 'practitioner';
  return OUTPATIENT.test(name) ? 'outpatient' : undefined;
}

function firstFound<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
