import { EDIT_SETTINGS, type EditSetting } from './ncci/editSetting.ts';

/** What the person chose for the whole app. Kept in the user database; a value we cannot read falls back to its default. */
export interface Settings {
  readonly theme: Theme;
  /** One of `TEXT_SIZES`. */
  readonly textSizePercent: number;
  /** Width of the result list beside the code, in CSS pixels at 100 % text; null where none was chosen. */
  readonly listPaneWidth: number | null;
  /** Search leaves out codes that have ended. */
  readonly activeOnly: boolean;
  /** Search leaves out ICD-10-CM headers. */
  readonly billableOnly: boolean;
  /** How long archived encounters are kept. One of `RETENTION_DAYS`. */
  readonly encounterRetentionDays: number;
  /** The person closed the panel that explains the starter pack. */
  readonly starterPanelDismissed: boolean;
  /** Contractor and locality (`10112-00`) physician fees are worked out for; empty where none was chosen. */
  readonly paymentLocality: string;
  /** Postal abbreviation of the state equipment fees are for; empty where none was chosen. */
  readonly paymentState: string;
  /** Equipment is delivered in a rural area. */
  readonly isRuralArea: boolean;
  /** Whose NCCI edits codes are checked against. */
  readonly editSetting: EditSetting;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Percent of the normal text size. 200 % is what WCAG 2.2, 1.4.4 asks for. */
export const TEXT_SIZES: readonly number[] = [100, 110, 125, 150, 175, 200];

/** Days an archived encounter is kept before it is deleted. */
export const RETENTION_DAYS: readonly number[] = [7, 14, 30, 60, 90, 180, 365];

/** CSS pixels. Narrower than this a code and its text do not fit; wider, a line of the list is hard to follow. */
export const LIST_PANE_WIDTH = { least: 280, most: 800 } as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSizePercent: 100,
  listPaneWidth: null,
  activeOnly: false,
  billableOnly: false,
  encounterRetentionDays: 30,
  starterPanelDismissed: false,
  paymentLocality: '',
  paymentState: '',
  isRuralArea: false,
  editSetting: 'practitioner',
};

/** Reads what was stored, by this version or another: keeps what is understood, defaults for the rest, never fails. */
export function parseSettings(raw: unknown): Settings {
  const from: Partial<Record<string, unknown>> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const flag = (name: 'activeOnly' | 'billableOnly' | 'starterPanelDismissed' | 'isRuralArea') => {
    const value = from[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  return {
    theme: THEMES.find(theme => theme === from.theme) ?? DEFAULT_SETTINGS.theme,
    textSizePercent: nearestTextSize(from.textSizePercent),
    listPaneWidth: clampWidth(from.listPaneWidth),
    activeOnly: flag('activeOnly'),
    billableOnly: flag('billableOnly'),
    encounterRetentionDays:
      RETENTION_DAYS.find(days => days === from.encounterRetentionDays) ?? DEFAULT_SETTINGS.encounterRetentionDays,
    starterPanelDismissed: flag('starterPanelDismissed'),
    paymentLocality: matching(from.paymentLocality, /^\d{5}-\d{2}$/),
    paymentState: matching(from.paymentState, /^[A-Z]{2}$/),
    isRuralArea: flag('isRuralArea'),
    editSetting: EDIT_SETTINGS.find(setting => setting === from.editSetting) ?? DEFAULT_SETTINGS.editSetting,
  };
}

/** Empty where the value is not of that form. */
function matching(value: unknown, form: RegExp): string {
  return typeof value === 'string' && form.test(value) ? value : '';
}

/** The next text size up (`+1`) or down (`-1`); the same at either end. */
export function stepTextSize(percent: number, step: 1 | -1): number {
  const at = TEXT_SIZES.indexOf(nearestTextSize(percent));
  return TEXT_SIZES[Math.min(TEXT_SIZES.length - 1, Math.max(0, at + step))] ?? DEFAULT_SETTINGS.textSizePercent;
}

function nearestTextSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_SETTINGS.textSizePercent;
  return TEXT_SIZES.reduce((nearest, size) => (Math.abs(size - value) < Math.abs(nearest - value) ? size : nearest));
}

function clampWidth(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.round(Math.min(LIST_PANE_WIDTH.most, Math.max(LIST_PANE_WIDTH.least, value)));
}
