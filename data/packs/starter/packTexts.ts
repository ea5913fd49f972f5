import type { PackFile } from '../packLines.ts';

/** The texts of one pack, as `parsePack` takes them. */
export interface PackTexts {
  readonly heading: PackFile;
  readonly families: readonly PackFile[];
}
