import type { Companion } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { NameSource } from '../../../data/search/matching/nameSet.ts';
import { hasShortTextNames } from '../../../data/search/names/shortTextNames.ts';
import type {
  InstalledCompanion,
  InstalledRelease,
  ReferenceStore,
} from '../../../data/store/reference/referenceStore.ts';
import { loadNames, loadShortTexts } from './loadNames.ts';
import { contentOf } from './loadSegments.ts';

/** An installed file that gives codes names. */
export interface NamedFile {
  /** The same for the same content. */
  readonly id: string;
  readonly what: { readonly companion: Companion } | { readonly namesOf: Release };
  readonly load: (store: ReferenceStore) => Promise<NameSource>;
}

/** The releases and companion files in use that give codes names, in the order they are loaded. */
export function namedFilesOf(
  active: readonly InstalledRelease[],
  companions: readonly InstalledCompanion[],
): readonly NamedFile[] {
  const releases = active.filter(({ release }) => hasShortTextNames(release.series));
  return [...releases.map(shortTextsOf), ...companions.filter(({ isActive }) => isActive).map(namesOf)];
}

function shortTextsOf(installed: InstalledRelease): NamedFile {
  const { release } = installed;
  return {
    id: contentOf(installed),
    what: { namesOf: release },
    load: store => loadShortTexts(store, release),
  };
}

function namesOf({ companion }: InstalledCompanion): NamedFile {
  return { id: companion.id, what: { companion }, load: store => loadNames(store, companion) };
}
