import type { Outline } from '../../data/domain/browse/outline.ts';
import type { SearchedSystem } from '../../data/domain/codeSystem.ts';
import type { Companion } from '../../data/domain/companion.ts';
import type { Release } from '../../data/domain/release.ts';
import type { TabularLevel } from '../../data/domain/tabular/inheritedNotes.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';
import { useToday } from './useToday.ts';

/** The codes of one system as they are browsed, with the chapters and sections of a tabular list where one is installed. */
export interface BrowsedCodes {
  readonly release: Release;
  readonly outline: Outline;
  readonly headings: readonly TabularLevel[];
  readonly tabular: Companion | undefined;
}

/** @returns `undefined` inside where no release of the system is installed. */
export function useBrowsedCodes(system: SearchedSystem): Live<BrowsedCodes | undefined> {
  const { reference } = useStores();
  const today = useToday();
  const ask = async (): Promise<BrowsedCodes | undefined> => {
    const found = await reference.outlines.of(system, today);
    if (found === undefined) return undefined;
    const list = system === 'icd10cm' ? await reference.tabular.headings(found.release.effectiveFrom) : undefined;
    return { ...found, headings: list?.headings ?? [], tabular: list?.tabular };
  };
  return useLiveAnswer(`${system} ${today}`, ask, 'reference');
}
