import { type Companion, companionLabel } from '../../../data/domain/companion.ts';
import type { NameSource } from '../../../data/search/nameSet.ts';
import { officialNames } from '../../../data/search/officialNames.ts';
import { openSegment, type Segment } from '../../../data/search/segment.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { buildNameIndex } from '../buildSearchIndex.ts';

/**
 * The names of a companion file as stored. What is damaged or from another version of the app is built again from the
 * records and stored. Rejects with a `StoreError` where the records are damaged too.
 */
export async function loadNames(store: ReferenceStore, companion: Companion): Promise<NameSource> {
  const label = companionLabel(companion.kind, companion.effectiveFrom);
  const names = (await findWholeNames(store, companion)) ?? (await rebuildNames(store, companion));
  return { names, label: () => label };
}

async function findWholeNames(store: ReferenceStore, { id }: Companion): Promise<Segment | undefined> {
  const stored = await store.companions.readNames(id).catch(() => undefined);
  const opened = stored && openSegment(stored);
  return opened?.ok === true ? opened.value : undefined;
}

async function rebuildNames(store: ReferenceStore, { id, columns }: Companion): Promise<Segment> {
  const records = await store.companions.recordsOf(id);
  const bytes = await buildNameIndex(officialNames(records, columns));
  const opened = openSegment(bytes);
  if (!opened.ok) throw new Error('names just built do not open');
  await store.companions.replaceNames(id, bytes); // A full disk only means building them again at the next start.
  return opened.value;
}
