import type { CodeRecord } from '../domain/codeRecord.ts';
import type { Release } from '../domain/release.ts';
import { packedReleases } from './packedReleases.ts';

/** A release that comes with the app, ready to be installed like an imported one. */
export interface BundledRelease {
  readonly release: Release;
  readonly records: readonly CodeRecord[];
  /** Its search segment, where the build made it; otherwise it is made when the release is installed. */
  readonly searchIndex?: Uint8Array<ArrayBuffer>;
  /** Its short texts as search reads them, likewise. */
  readonly names?: Uint8Array<ArrayBuffer>;
}

/** What the app can install without any file: starter packs, or the official releases of a build that has them. */
export async function bundledReleases(): Promise<readonly BundledRelease[]> {
  return (await packedReleases()).map(({ release, records, searchIndex, names }) => ({
    release,
    records,
    ...(searchIndex !== undefined && { searchIndex: bytesOfBase64(searchIndex) }),
    ...(names !== undefined && { names: bytesOfBase64(names) }),
  }));
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
