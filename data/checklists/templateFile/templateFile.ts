import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';

/** The layout is in docs/formats/checklist-templates.md. */
export const TEMPLATE_FORMAT = 'chartside-checklists';
export const TEMPLATE_FORMAT_VERSION = 1;

/** Some two thousand templates of ordinary length. */
export const LARGEST_TEMPLATE_FILE_BYTES = 8 * 1024 * 1024;
export const MOST_TEMPLATES = 1_000;

/** A template as a file carries it: its place in the list is each clinic's own. */
export type FiledTemplate = Omit<ChecklistTemplate, 'position'>;

/** Why a file of templates was not read, or not written. A file is taken whole or not at all. */
export type TemplateFileFailure =
  | { readonly kind: 'too-large' }
  /** Neither text nor JSON, or not of this format. */
  | { readonly kind: 'not-templates' }
  | { readonly kind: 'newer-format'; readonly found: number }
  /** Its hash does not fit: changed on the way, or by hand. */
  | { readonly kind: 'damaged' }
  /** The hash fits and a template is not as described; `number` counts from 1. */
  | { readonly kind: 'malformed'; readonly number: number }
  /** `found`: what it looks like, in words. */
  | { readonly kind: 'patient-data'; readonly template: string; readonly found: string };
