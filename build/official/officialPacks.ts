import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PackedRelease } from '../../data/packs/packedReleases.ts';

const FORMAT = 'chartside official packs 1';

/** Full packs as they lie on the disk: one JSON text, so that both are there or neither. */
interface PacksFile {
  readonly format: typeof FORMAT;
  /** SHA-256 of the JSON text of `packs`. */
  readonly sha256: string;
  readonly packs: readonly PackedRelease[];
}

/** Writes beside the packs from before, reads back, and puts the new ones in their place in one step. */
export async function writeOfficialPacks(path: string, packs: readonly PackedRelease[]): Promise<void> {
  const file: PacksFile = { format: FORMAT, sha256: hashOf(packs), packs };
  const beside = `${path}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, JSON.stringify(file), { flush: true });
    readOfficialPacks(beside);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * The packs of `npm run data:official`, checked against their hash; none where it has not run.
 *
 * @throws where the file is damaged: what is built must not be made of it.
 */
export function readOfficialPacks(path: string): readonly PackedRelease[] {
  if (!existsSync(path)) return [];
  const { format, sha256, packs } = parsed(path);
  if (format !== FORMAT || packs === undefined || sha256 !== hashOf(packs)) throw damaged(path);
  return packs;
}

function parsed(path: string): Partial<PacksFile> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw damaged(path);
  }
}

function damaged(path: string): Error {
  return new Error(`${path} is damaged. Delete it and run "npm run data:official" again.`);
}

function hashOf(packs: readonly PackedRelease[]): string {
  return createHash('sha256').update(JSON.stringify(packs)).digest('hex');
}
