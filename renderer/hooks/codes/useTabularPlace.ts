import type { Companion } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { TabularPlace } from '../../../data/domain/tabular/tabularPlace.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What a tabular list says of one code. */
export interface CodeInTabular {
  readonly tabular: Companion;
  /** Absent where the list knows neither the code nor anything above it. */
  readonly place: TabularPlace | undefined;
  /** Whether the list prints a dotless code. */
  readonly isListed: (code: string) => boolean;
}

/** @returns `undefined` inside where no tabular list is installed. */
export function useTabularPlace(
  code: string,
  { effectiveFrom }: Pick<Release, 'effectiveFrom'>,
): Live<CodeInTabular | undefined> {
  const { reference } = useStores();
  const ask = async (): Promise<CodeInTabular | undefined> => {
    const found = await reference.tabular.find([code], effectiveFrom);
    return found && { tabular: found.tabular, place: found.places.get(code), isListed: found.isListed };
  };
  return useLiveAnswer(`${effectiveFrom} ${code}`, ask, 'reference');
}
