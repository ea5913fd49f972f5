import type { CodeSystem } from '../../../data/domain/codeSystem.ts';
import type { CompanionKind } from '../../../data/domain/companion.ts';

/** A layer of a code that would stand here, and is not there. */
export interface MissingLayer {
  readonly layer: string;
  readonly words: string;
}

/**
 * Said so that silence is not taken for "nothing applies".
 *
 * @param loaded the kinds of companion files in use
 */
export function notLoaded(system: CodeSystem, loaded: ReadonlySet<CompanionKind>): readonly MissingLayer[] {
  if (system === 'icd10cm') {
    return loaded.has('icd10cm-tabular')
      ? []
      : [{ layer: 'Instructions', words: 'The tabular list (includes, excludes, code first) is not loaded.' }];
  }
  return [{ layer: 'Edits', words: 'No bundling or unit edits are loaded.' }];
}
