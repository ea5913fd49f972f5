import type { CalendarDate } from '../../data/domain/calendarDate.ts';
import { longDate } from '../../data/domain/dateWords.ts';
import { fail, ok, type Result } from '../../data/domain/result.ts';
import { officialRelease } from '../../data/formats/officialRelease.ts';
import { readRelease } from '../../data/formats/readRelease.ts';
import type { PackedRelease } from '../../data/packs/packedReleases.ts';
import { type Downloaded, type DownloadLimits, download, PAGE_LIMITS, ZIP_LIMITS } from './download.ts';
import { dateInZipName, findRelease } from './findRelease.ts';
import type { OfficialFailure } from './officialFailure.ts';
import { writeOfficialPacks } from './officialPacks.ts';
import type { OfficialSource } from './officialSources.ts';

export interface MakeOptions {
  readonly sources: readonly OfficialSource[];
  /** Where the packs are written. */
  readonly path: string;
  readonly today: CalendarDate;
  /** Gets one line for each thing done. */
  readonly say: (line: string) => void;
  readonly pageLimits?: DownloadLimits;
  readonly zipLimits?: DownloadLimits;
}

/** Downloads and verifies the release of every source, then writes all of them; or writes none. */
export async function makeOfficialPacks(
  options: MakeOptions,
): Promise<Result<readonly PackedRelease[], OfficialFailure>> {
  const packs: PackedRelease[] = [];
  for (const source of options.sources) {
    const pack = await packOf(source, options);
    if (!pack.ok) return pack;
    packs.push(pack.value);
  }
  await writeOfficialPacks(options.path, packs);
  return ok(packs);
}

async function packOf(source: OfficialSource, options: MakeOptions): Promise<Result<PackedRelease, OfficialFailure>> {
  const found = await zipOf(source, options);
  if (!found.ok) return found;
  const { address, bytes } = found.value;
  const name = fileName(address);
  const read = await readRelease({ name, bytes });
  if (!read.ok) return fail({ kind: 'not-readable', failure: read.error });
  const { series, records, suggestedEffectiveFrom, issueCount } = read.value;
  if (series !== source.series) return fail({ kind: 'other-series', address });
  const named = dateInZipName(name, series);
  const effectiveFrom = named ?? suggestedEffectiveFrom?.date;
  if (effectiveFrom === undefined) return fail({ kind: 'no-date', address });
  const inside = suggestedEffectiveFrom?.from === 'records' ? suggestedEffectiveFrom.date : effectiveFrom;
  if (quarterOf(inside) !== quarterOf(effectiveFrom)) {
    return fail({ kind: 'other-date', address, named: longDate(effectiveFrom), inside: longDate(inside) });
  }
  if (records.length < source.leastRecords) {
    return fail({ kind: 'too-few', address, records: records.length, least: source.leastRecords });
  }
  const release = officialRelease(read.value, effectiveFrom);
  const { codes, modifiers, billable } = release.counts;
  const counted = series === 'hcpcs' ? `${codes} codes, ${modifiers} modifiers` : `${billable} billable codes`;
  options.say(`${release.title}: ${records.length} records (${counted}), ${issueCount} issues in the file`);
  options.say(`  in force from ${longDate(effectiveFrom)}, SHA-256 ${release.source.sha256}`);
  return ok({ release, records });
}

/** The zip itself, from its address or from the page that links it. */
async function zipOf(
  { series, address }: OfficialSource,
  { today, say, pageLimits = PAGE_LIMITS, zipLimits = ZIP_LIMITS }: MakeOptions,
): Promise<Result<Downloaded, OfficialFailure>> {
  if (isZip(address)) {
    say(`Downloading ${address}`);
    return download(address, zipLimits);
  }
  say(`Looking for the current release on ${address}`);
  const page = await download(address, pageLimits);
  if (!page.ok) return page;
  const linked = findRelease(new TextDecoder().decode(page.value.bytes), page.value.address, series, today);
  if (linked === undefined) return fail({ kind: 'no-release-linked', address });
  say(`Downloading ${linked.address}`);
  const zip = await download(linked.address, zipLimits);
  // Named as it is linked: what a redirect leads to may be named otherwise.
  return zip.ok ? ok({ address: linked.address, bytes: zip.value.bytes }) : zip;
}

/** Dates inside a quarter's file may lie a few days into it. */
function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`;
}

function isZip(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith('.zip');
}

function fileName(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? 'release.zip';
}
