import type { ZipContext, ZipMember } from '../unpack/zipArchive.ts';

/** A workbook (.xlsx) opened as far as finding what is in it needs. */
export interface Workbook {
  readonly context: ZipContext;
  readonly strings: readonly string[];
  readonly sheets: readonly ZipMember[];
}
