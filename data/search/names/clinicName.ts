import type { CodeKey } from '../../domain/codeKey.ts';

/** A word of the clinic's own for one or more codes. */
export interface ClinicName {
  /** As the person wrote it; its words are matched like those of any text. */
  readonly term: string;
  /** Most wanted first. */
  readonly keys: readonly CodeKey[];
  /** Who says so, as the end of the why-label: "water pill: our clinic's word". */
  readonly source: string;
}
