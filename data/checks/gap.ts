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

/** What was not checked, as a sentence; one that begins with what would have been checked. */
export function describeGap(gap: Gap): string {
  switch (gap.kind) {
    case 'pairs-not-loaded':
      return `Pairs not paid together: 0 pair edits loaded for ${settingName(gap.setting).toLowerCase()} on this date.${others(gap.installed)}`;
    case 'pairs-not-published':
      return 'Pairs not paid together: Medicare publishes no pair edits for DME suppliers.';
    case 'pairs-part-not-loaded':
      return `Pairs not paid together: the loaded files do not reach ${listed(gap.codes)} in column 1. CMS ships each quarter in several files.`;
    case 'ceilings-not-loaded':
      return `Unit ceilings: 0 loaded for ${settingName(gap.setting).toLowerCase()} on this date.${others(gap.installed)}`;
    case 'ceilings-not-listed':
      return `Unit ceilings: none published for ${listed(gap.codes)}. CMS keeps some confidential, so there may still be one.`;
    case 'add-ons-not-loaded':
      return `Add-on codes: 0 add-on edits loaded for this date.${others(gap.installed)}`;
    case 'release-not-loaded':
      return `Whether ${listed(gap.codes)} ${isOrAre(gap.codes)} valid: ${gap.title} is not loaded.`;
    case 'cpt-not-loaded':
      return `Whether ${listed(gap.codes)} ${isOrAre(gap.codes)} valid: no CPT list is loaded.`;
    case 'tabular-not-loaded':
      return `Diagnoses that exclude each other: no tabular list loaded for this date.${others(gap.installed)}`;
    case 'cpt-modifiers':
      return `Whether ${listed(gap.modifiers)} ${isOrAre(gap.modifiers)} valid: no list of CPT modifiers is loaded.`;
    default:
      return assertNever(gap, 'gap');
  }
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
