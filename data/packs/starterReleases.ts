import type { CodeRecord } from '../domain/codeRecord.ts';
import type { ReleaseSeries } from '../domain/codeSystem.ts';
import { type Release, releaseTitle } from '../domain/release.ts';
import { countRecords } from '../domain/releaseCounts.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { packBytes } from './packBytes.ts';
import { describePackFailure } from './packFailure.ts';
import { type Pack, parsePack } from './packFormat.ts';
import type { PackTexts } from './starter/packTexts.ts';
import { STARTER_HCPCS } from './starter/starterHcpcs.ts';
import { STARTER_ICD10CM } from './starter/starterIcd10cm.ts';

/** A bundled release and its records, ready to be installed like an imported one. */
export interface StarterRelease {
  readonly release: Release;
  readonly records: readonly CodeRecord[];
}

/**
 * The two bundled releases (HCPCS with its modifiers, ICD-10-CM): small, so that the app is of use before
 * the first import. Not full code sets; `release.kind` is `starter` and every screen says so.
 *
 * The id carries version and content, so a changed pack is a new release.
 */
export function starterReleases(): Promise<readonly StarterRelease[]> {
  return Promise.all([STARTER_HCPCS, STARTER_ICD10CM].map(starterRelease));
}

/** A bundled pack, read. A pack that cannot be read never leaves the tests, so here it is an exception. */
export function readStarterPack({ heading, families }: PackTexts): Pack {
  const pack = parsePack(heading, families);
  if (!pack.ok) throw new Error(`The bundled starter pack is broken. ${describePackFailure(pack.error)}`);
  return pack.value;
}

async function starterRelease(texts: PackTexts): Promise<StarterRelease> {
  const pack = readStarterPack(texts);
  const { series, asOf, version } = pack.heading;
  const records = pack.entries.map(entry => entry.record);
  const bytes = packBytes([texts.heading, ...texts.families]);
  const sha256 = await sha256Hex(bytes);
  const release: Release = {
    id: `starter-${series}-${asOf}-v${version}-${sha256.slice(0, 8)}`,
    series,
    kind: 'starter',
    title: starterTitle(series, releaseTitle(series, asOf)),
    effectiveFrom: asOf,
    source: {
      fileName: `starter pack ${version} (bundled with Chartside)`,
      byteLength: bytes.byteLength,
      sha256,
    },
    counts: countRecords(records, asOf),
  };
  return { release, records };
}

/** `Starter pack (HCPCS, from January 2025)`. */
function starterTitle(series: ReleaseSeries, officialTitle: string): string {
  const name = series === 'hcpcs' ? 'HCPCS' : 'ICD-10-CM';
  return `Starter pack (${name}, from ${officialTitle.slice(name.length + 1)})`;
}
