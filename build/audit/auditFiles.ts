import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { seriesName } from '../../data/domain/codeSystem.ts';
import { releaseTitle } from '../../data/domain/release.ts';
import { fail, type Result } from '../../data/domain/result.ts';
import { describeImportFailure } from '../../data/formats/importWords.ts';
import type { ParsedRelease } from '../../data/formats/parsedRelease.ts';
import { readRelease } from '../../data/formats/readRelease.ts';
import { auditPack, describeMismatch } from '../../data/packs/packAudit.ts';
import type { Pack } from '../../data/packs/packFormat.ts';

export interface AuditTotals {
  readonly compared: number;
  readonly mismatches: number;
  /** Files that could not be read, or are of a series no pack has. */
  readonly unusable: number;
}

/** A release as read from a file, or why it cannot be, as a line to tell. */
export type ReadFile = Result<ParsedRelease, string>;

/**
 * Compares `packs` with official release files.
 *
 * @param paths release files as downloaded from CMS.
 * @param say gets each finding as one line.
 */
export async function auditFiles(
  paths: readonly string[],
  packs: readonly Pack[],
  say: (line: string) => void,
  read: (path: string) => Promise<ReadFile> = readFrom,
): Promise<AuditTotals> {
  const totals = { compared: 0, mismatches: 0, unusable: 0 };
  for (const path of paths) {
    const file = await read(path);
    if (!file.ok) {
      say(file.error);
      totals.unusable += 1;
      continue;
    }
    const release = file.value;
    const pack = packs.find(({ heading }) => heading.series === release.series);
    if (pack === undefined) {
      say(`No pack holds ${seriesName(release.series)}, the system of ${basename(path)}.`);
      totals.unusable += 1;
      continue;
    }
    say(headingOf(pack, release));
    const mismatches = auditPack(pack, release.records);
    for (const mismatch of mismatches) say(describeMismatch(mismatch));
    totals.compared += pack.entries.length;
    totals.mismatches += mismatches.length;
  }
  say(`${totals.compared} records compared, ${totals.mismatches} mismatches`);
  return totals;
}

/** Reads the release at `path`, as downloaded from CMS. */
export async function readFrom(path: string): Promise<ReadFile> {
  const bytes = await bytesOf(path);
  if (bytes === undefined) return fail(`${path} cannot be read: is the path right?`);
  const read = await readRelease({ name: basename(path), bytes });
  return read.ok ? read : fail(describeImportFailure(read.error));
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}

function headingOf({ heading, entries }: Pack, release: ParsedRelease): string {
  const { name, version, series, asOf } = heading;
  const claims = `${name} ${version}, ${entries.length} records from ${releaseTitle(series, asOf)}`;
  const found = release.suggestedEffectiveFrom?.date;
  const other = found !== undefined && found !== asOf;
  const file = `${release.source.fileName}${other ? ` (another release: ${releaseTitle(series, found)})` : ''}`;
  return `${claims}, against ${file}`;
}
