import type { CodeRecord } from '../domain/codeRecord.ts';
import type { Release } from '../domain/release.ts';
import { starterReleases } from './starterReleases.ts';

/** A release that comes with the app, as the build writes it down. */
export interface PackedRelease {
  readonly release: Release;
  readonly records: readonly CodeRecord[];
  /** Its search segment in Base64, where the build made it. */
  readonly searchIndex?: string;
  /** Its short texts as search reads them, in Base64, where the build made them. */
  readonly names?: string;
}

/**
 * The releases that come with the app. The build puts what this comes to in the place of this module
 * (`build/packedReleases.ts`): the starter pack read and indexed, or the full official packs of `npm run data:official`.
 */
export function packedReleases(): Promise<readonly PackedRelease[]> {
  return starterReleases();
}
