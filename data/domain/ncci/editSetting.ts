/**
 * Who bills. Medicare publishes unit ceilings for all three, pair edits for practitioners (ambulatory surgical centers
 * with them) and outpatient hospitals. Source: CMS, "Medicare NCCI Policy Manual", 2024, chapter I.
 */
export const EDIT_SETTINGS = ['practitioner', 'outpatient', 'dme'] as const;
export type EditSetting = (typeof EDIT_SETTINGS)[number];

/** The settings pair edits exist for. */
export const PAIR_SETTINGS = ['practitioner', 'outpatient'] as const satisfies readonly EditSetting[];
export type PairSetting = (typeof PAIR_SETTINGS)[number];

const NAMES: Record<EditSetting, string> = {
  practitioner: 'Practitioner',
  outpatient: 'Outpatient hospital',
  dme: 'DME supplier',
};

export function settingName(setting: EditSetting): string {
  return NAMES[setting];
}

export function isPairSetting(setting: EditSetting): setting is PairSetting {
  return setting !== 'dme';
}
