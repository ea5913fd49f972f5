import { assertNever } from '../../domain/assertNever.ts';
import type { ImportFate } from './planImport.ts';
import type { TemplateFileFailure } from './templateFile.ts';

/** Why a file could not be read. */
export function describeTemplateFileFailure(failure: TemplateFileFailure): string {
  switch (failure.kind) {
    case 'too-large':
      return 'The file is too large for checklist templates. Nothing was changed.';
    case 'not-templates':
      return 'This is not a file of checklist templates. Nothing was changed.';
    case 'newer-format':
      return 'The file was written by a newer version of Chartside. Update Chartside to read it. Nothing was changed.';
    case 'damaged':
      return 'The file is damaged or was changed since it was written. Ask for it again. Nothing was changed.';
    case 'malformed':
      return `Template ${failure.number} of the file is not one Chartside could have written. Nothing was changed.`;
    case 'patient-data':
      return `“${failure.template}” contains what looks like ${failure.found}. Templates are shared, so they may hold no patient data. Nothing was changed.`;
    default:
      return assertNever(failure, 'template file failure');
  }
}

/** What happens to a template of the file, in a word or two. */
export function describeFate(fate: ImportFate): string {
  switch (fate) {
    case 'added':
      return 'Is added';
    case 'replaced':
      return 'Replaces yours: changed later in the file';
    case 'same':
      return 'Is the same here';
    case 'kept':
      return 'Yours stays: the one in the file is not newer';
    default:
      return assertNever(fate, 'fate of a template');
  }
}
