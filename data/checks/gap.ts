import { assertNever } from '../domain/assertNever.ts';
import { type EditSetting, settingName } from '../domain/ncci/editSetting.ts';

/** What could not be checked, and why: a list without findings is no all-clear where something was not looked at. */
export type Gap =
  /** `installed`: editions for other days. */
  | { readonly kind: 'pairs-not-loaded'; readonly setting: EditSetting; readonly installed: readonly string[] }
  | { readonly kind: 'pairs-not-published' }
  | { readonly kind: 'pairs-part-not-loaded'; readonly codes: readonly string[] }
  | { readonly kind: 'ceilings-not-loaded'; readonly setting: EditSetting; readonly installed: readonly string[] }
  | { readonly kind: 'ceilings-not-listed'; readonly codes: readonly string[] }
  | { readonly kind: 'add-ons-not-loaded'; readonly installed: readonly string[] }
  | { readonly kind: 'release-not-loaded'; readonly title: string; readonly codes: readonly string[] }
  | { readonly kind: 'cpt-not-loaded'; readonly codes: readonly string[] }
  | { readonly kind: 'tabular-not-loaded'; readonly installed: readonly string[] }
  /** Modifiers of CPT are the AMA's: no list of them is loaded. */
  | { readonly kind: 'cpt-modifiers'; readonly modifiers: readonly string[] };

/** What to import so that it is checked the next time. */
const GET = {
  pairs: 'To check them, import the PTP coding edits of the quarter (CMS, Medicare NCCI pages) in the Library.',
  ceilings: 'To check them, import the MUE table of the quarter (CMS, Medicare NCCI pages) in the Library.',
  addOns: 'To check them, import the add-on code edits (CMS, Medicare NCCI pages) in the Library.',
  tabular: 'To check them, import the tabular list of the year (CMS, ICD-10 pages) in the Library.',
} as const;

/** What was not checked, as a sentence; one that begins with what would have been checked. */
export function describeGap(gap: Gap): string {
  switch (gap.kind) {
    case 'pairs-not-loaded':
      return `Pairs not paid together: not checked. No pair edits (PTP) for ${inSentence(gap.setting)} are loaded for this date.${others(gap.installed)} ${GET.pairs}`;
    case 'pairs-not-published':
      return 'Pairs not paid together: Medicare publishes no pair edits for DME suppliers.';
    case 'pairs-part-not-loaded':
      return `Pairs not paid together: the loaded files do not reach ${listed(gap.codes)} in column 1. CMS ships each quarter in several files.`;
    case 'ceilings-not-loaded':
      return `Unit ceilings: not checked. No unit ceilings (MUE) for ${inSentence(gap.setting)} are loaded for this date.${others(gap.installed)} ${GET.ceilings}`;
    case 'ceilings-not-listed':
      return `Unit ceilings: none published for ${listed(gap.codes)}. CMS keeps some confidential, so there may still be one.`;
    case 'add-ons-not-loaded':
      return `Add-on codes without their primary: not checked. No add-on code list is loaded for this date.${others(gap.installed)} ${GET.addOns}`;
    case 'release-not-loaded':
      return `Whether ${listed(gap.codes)} ${isOrAre(gap.codes)} valid: ${gap.title} is not loaded.`;
    case 'cpt-not-loaded':
      return `Whether ${listed(gap.codes)} ${isOrAre(gap.codes)} valid: no CPT list is loaded.`;
    case 'tabular-not-loaded':
      return `Diagnoses that exclude each other: not checked. No ICD-10-CM tabular list is loaded for this date.${others(gap.installed)} ${GET.tabular}`;
    case 'cpt-modifiers':
      return `Whether ${listed(gap.modifiers)} ${isOrAre(gap.modifiers)} valid: no list of CPT modifiers is loaded.`;
    default:
      return assertNever(gap, 'gap');
  }
}

/** `practitioner`, but `DME supplier`. */
function inSentence(setting: EditSetting): string {
  return settingName(setting).replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase());
}

function isOrAre(codes: readonly string[]): string {
  return codes.length === 1 ? 'is' : 'are';
}

function others(installed: readonly string[]): string {
  return installed.length === 0 ? '' : ` Loaded, for other dates: ${installed.join('; ')}.`;
}

const LISTED = 6;

function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, LISTED).join(', ');
  return codes.length > LISTED ? `${shown} and ${codes.length - LISTED} more` : shown;
}
