import type { Outline } from '../../../data/domain/browse/outline.ts';
import type { SearchedSystem } from '../../../data/domain/codeSystem.ts';
import type { Companion } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { TabularLevel } from '../../../data/domain/tabular/inheritedNotes.ts';
import type { OutlineOn } from '../../../data/store/reference/outlineStore.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/** The codes of one system as they are browsed, with the chapters and sections of a tabular list where one is installed. */
export interface BrowsedCodes {
  readonly kind: 'in-force';
  readonly release: Release;
  readonly outline: Outline;
  readonly headings: readonly TabularLevel[];
  readonly tabular: Companion | undefined;
}

/** No installed release is for the day looked at. */
export type NotBrowsed = Extract<OutlineOn, { readonly kind: 'release-not-loaded' }>;

/**
 * Of the release in use, or while another day is looked at of the one in force on that day.
 *
 * @returns `undefined` inside where no release of the system is installed.
 */
export function useBrowsedCodes(system: SearchedSystem): Live<BrowsedCodes | NotBrowsed | undefined> {
  const { reference } = useStores();
  const { day, asOf } = useAsOf();
  const ask = async (): Promise<BrowsedCodes | NotBrowsed | undefined> => {
    const found =
      asOf === undefined ? await reference.outlines.of(system, day) : await reference.outlines.on(system, asOf);
    if (found === undefined) return undefined;
    if ('missing' in found) return found;
    const list = system === 'icd10cm' ? await reference.tabular.headings(found.release.effectiveFrom) : undefined;
    return { ...found, kind: 'in-force', headings: list?.headings ?? [], tabular: list?.tabular };
  };
  return useLiveAnswer(`${system} ${day} ${asOf ?? ''}`, ask, 'reference');
}
