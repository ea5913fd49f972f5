import type { CodeSystem } from '../../../data/domain/codeSystem.ts';

/** A layer of a code that would stand here, and is not there. */
export interface MissingLayer {
  readonly layer: string;
  readonly words: string;
}

/** Said so that silence is not taken for "nothing applies". */
export function notLoaded(system: CodeSystem): readonly MissingLayer[] {
  return system === 'icd10cm'
    ? [{ layer: 'Instructions', words: 'The tabular list (includes, excludes, code first) is not loaded.' }]
    : [
        { layer: 'Fees', words: 'No fee schedule is loaded.' },
        { layer: 'Edits', words: 'No bundling or unit edits are loaded.' },
      ];
}
