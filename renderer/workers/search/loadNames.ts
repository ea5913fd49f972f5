import { type Companion, companionLabel } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { NameSource } from '../../../data/search/matching/nameSet.ts';
import { type OfficialName, officialNames } from '../../../data/search/names/officialNames.ts';
import { shortTextLabel, shortTextNames } from '../../../data/search/names/shortTextNames.ts';
import { openSegment, type Segment } from '../../../data/search/segment/segment.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { buildNameIndex } from '../buildSearchIndex.ts';

/** Where the names of a file are kept, and what they are made from. */
interface KeptNames {
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly make: () => Promise<readonly OfficialName[]>;
  /** A full disk only means building them again at the next start. */
  readonly replace: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
}

/**
 * The names of a companion file as stored. What is damaged or from another version of the app is built again from the
 * records and stored. Rejects with a `StoreError` where the records are damaged too.
 */
export async function loadNames(store: ReferenceStore, companion: Companion): Promise<NameSource> {
  const { id, kind, effectiveFrom, columns } = companion;
  const label = companionLabel(kind, effectiveFrom);
  const names = await readOrBuild({
    read: () => store.companions.readNames(id),
    make: async () => officialNames(await store.companions.recordsOf(id), columns),
    replace: bytes => store.companions.replaceNames(id, bytes),
  });
  return { names, label: () => label };
}

/** The same of a HCPCS release: those of its short texts that say more than its long texts. */
export async function loadShortTexts(store: ReferenceStore, release: Release): Promise<NameSource> {
  const { id } = release;
  const label = shortTextLabel(release);
  const names = await readOrBuild({
    read: () => store.readNames(id),
    make: async () => shortTextNames(await store.recordsOf(id)),
    replace: bytes => store.replaceNames(id, bytes),
  });
  return { names, label: () => label, isAbbreviated: true };
}

async function readOrBuild({ read, make, replace }: KeptNames): Promise<Segment> {
  const stored = await read().catch(() => undefined);
  const found = stored && openSegment(stored);
  if (found?.ok === true) return found.value;
  const bytes = await buildNameIndex(await make());
  const opened = openSegment(bytes);
  if (!opened.ok) throw new Error('names just built do not open');
  await replace(bytes);
  return opened.value;
}
