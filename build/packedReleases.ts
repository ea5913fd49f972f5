import { normalizePath, type Plugin } from 'vite';
import type { PackedRelease } from '../data/packs/packedReleases.ts';
import { starterReleases } from '../data/packs/starterReleases.ts';
import { buildNames } from '../data/search/names/buildNames.ts';
import { hasShortTextNames, shortTextNames } from '../data/search/names/shortTextNames.ts';
import { buildSegment } from '../data/search/segment/buildSegment.ts';
import { readOfficialPacks } from './official/officialPacks.ts';
import { embedsOfficialPacks, OFFICIAL_PACKS } from './official/officialPacksPath.mjs';
import { inProject } from './setup/projectRoot.mjs';

const MODULE = normalizePath(inProject('data', 'packs', 'packedReleases.ts'));

/** Reads and indexes the bundled packs while the app is built, or takes the full official packs: the app itself would do it at the first start of each profile. */
export function packedReleases(): Plugin {
  return {
    name: 'chartside-packed-releases',
    apply: 'build',
    async load(id) {
      if (id !== MODULE) return undefined;
      return { code: moduleOf(await packed()), map: null };
    },
  };
}

/** Full packs are indexed when they are installed: their segments would be several times the size of their records. */
async function packed(): Promise<readonly PackedRelease[]> {
  const official = embedsOfficialPacks() ? readOfficialPacks(OFFICIAL_PACKS) : [];
  if (official.length > 0) return official;
  return (await starterReleases()).map(({ release, records }) => ({
    release,
    records,
    searchIndex: Buffer.from(buildSegment(records)).toString('base64'),
    ...(hasShortTextNames(release.series) && {
      names: Buffer.from(buildNames(shortTextNames(records))).toString('base64'),
    }),
  }));
}

/** A text that is parsed is ready several times sooner than the same data as an object literal. */
function moduleOf(releases: readonly PackedRelease[]): string {
  return `export const packedReleases = async () => JSON.parse(${JSON.stringify(JSON.stringify(releases))});`;
}
