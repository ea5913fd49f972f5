import type { Release } from '../../../data/domain/release.ts';
import { openSegment, type Segment } from '../../../data/search/segment/segment.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { InstalledRelease } from '../../../data/store/reference/listReleases.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { buildSearchIndex } from '../buildSearchIndex.ts';
import type { RebuildProgress, SearchLoaded } from './protocol.ts';

/** Segments by what they were built from, see `contentOf`: content that is installed never changes. */
export type KnownSegments = ReadonlyMap<string, Segment>;

export interface LoadedSegments {
  readonly segments: KnownSegments;
  readonly unreadable: SearchLoaded['unreadable'];
}

/** The stored search index of a release, where it can be read. */
export type ReadIndex = (releaseId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/**
 * The search data of every active release; what is known already is not read again. What is damaged or from another version of the app is built again from
 * the records and stored; a release whose records are damaged too is left out and named, so that search goes on.
 */
export async function loadSegments(
  openStore: () => Promise<ReferenceStore>,
  active: readonly InstalledRelease[],
  known: KnownSegments,
  readIndex: ReadIndex,
  onRebuild: (progress: RebuildProgress) => void,
): Promise<LoadedSegments> {
  const segments = new Map<string, Segment>();
  const unreadable: SearchLoaded['unreadable'][number][] = [];
  const loads = active.map(async installed => {
    const content = contentOf(installed);
    const segment = known.get(content);
    const load =
      segment === undefined ? await loadSegment(openStore, installed.release, readIndex, onRebuild) : { segment };
    return { content, load };
  });
  for (const { content, load } of await Promise.all(loads)) {
    if ('segment' in load) segments.set(content, load.segment);
    else unreadable.push(load);
  }
  return { segments, unreadable };
}

/** The same release installed again is another content. */
export function contentOf({ release, installedAt }: InstalledRelease): string {
  return `${release.id} ${installedAt}`;
}

async function loadSegment(
  openStore: () => Promise<ReferenceStore>,
  release: Release,
  readIndex: ReadIndex,
  onRebuild: (progress: RebuildProgress) => void,
): Promise<{ readonly segment: Segment } | SearchLoaded['unreadable'][number]> {
  try {
    return {
      segment:
        (await findWholeSegment(release, readIndex)) ?? (await rebuildSegment(await openStore(), release, onRebuild)),
    };
  } catch (thrown) {
    return { release, failure: await explainFailure(thrown, 'reference') };
  }
}

async function findWholeSegment({ id }: Release, readIndex: ReadIndex): Promise<Segment | undefined> {
  const bytes = await readIndex(id).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const opened = openSegment(bytes); // It carries a checksum of its own, quicker than comparing our hash.
  return opened.ok ? opened.value : undefined;
}

async function rebuildSegment(
  store: ReferenceStore,
  release: Release,
  onRebuild: (progress: RebuildProgress) => void,
): Promise<Segment> {
  onRebuild({ release, fraction: 0 });
  const records = await store.recordsOf(release.id);
  const bytes = await buildSearchIndex(records, { onProgress: fraction => onRebuild({ release, fraction }) });
  const opened = openSegment(bytes);
  if (!opened.ok) throw new Error('a segment just built does not open');
  await store.replaceSegment(release.id, bytes); // A full disk only means building it again at the next start.
  onRebuild({ release, fraction: 1 });
  return opened.value;
}
