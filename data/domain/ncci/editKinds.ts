import { type EditSetting, PAIR_SETTINGS, type PairSetting } from './editSetting.ts';

/** A quarter of pair edits comes in up to four files, each with other column 1 codes; each is installed by itself. */
export type PairPart = 0 | 1 | 2 | 3;

/** The data sets pair edits are kept as, by setting and part; a file that is not cut is the first. */
export const PAIR_KINDS = {
  practitioner: [
    'ncci-ptp-practitioner',
    'ncci-ptp-practitioner-2',
    'ncci-ptp-practitioner-3',
    'ncci-ptp-practitioner-4',
  ],
  outpatient: ['ncci-ptp-outpatient', 'ncci-ptp-outpatient-2', 'ncci-ptp-outpatient-3', 'ncci-ptp-outpatient-4'],
} as const satisfies Record<PairSetting, readonly [string, string, string, string]>;

export const CEILING_KINDS = {
  practitioner: 'ncci-mue-practitioner',
  outpatient: 'ncci-mue-outpatient',
  dme: 'ncci-mue-dme',
} as const satisfies Record<EditSetting, string>;

export const ADD_ON_KIND = 'ncci-add-on';

/** Every kind of edit file, in the order they are listed. */
export const EDIT_KINDS = [
  ...PAIR_KINDS.practitioner,
  ...PAIR_KINDS.outpatient,
  ...Object.values(CEILING_KINDS),
  ADD_ON_KIND,
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Whose pair edits a kind holds, and which part of a quarter. */
export interface PairTable {
  readonly setting: PairSetting;
  readonly part: PairPart;
}

/** `undefined` for a kind that is no table of pairs. */
export function pairTableOf(kind: string): PairTable | undefined {
  for (const setting of PAIR_SETTINGS) {
    const part = (PAIR_KINDS[setting] as readonly string[]).indexOf(kind);
    if (part !== -1) return { setting, part: part as PairPart };
  }
  return undefined;
}
