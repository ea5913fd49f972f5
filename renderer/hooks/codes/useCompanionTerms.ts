import type { Companion, CompanionKind } from '../../../data/domain/companion.ts';
import type { IndexRecord } from '../../../data/domain/companionRecord.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

export interface CompanionTerms {
  readonly companion: Companion;
  readonly records: readonly IndexRecord[];
}

/** The terms of the index or table of a kind that is in use; `undefined` inside where none is installed. */
export function useCompanionTerms(kind: CompanionKind): Live<CompanionTerms | undefined> {
  const { reference } = useStores();
  const ask = async (): Promise<CompanionTerms | undefined> => {
    const installed = await reference.companions.list();
    const inUse = installed.find(({ companion, isActive }) => isActive && companion.kind === kind);
    if (inUse === undefined) return undefined;
    const records = await reference.companions.recordsOf(inUse.companion.id);
    return { companion: inUse.companion, records: records.filter(record => record.kind === 'term') };
  };
  return useLiveAnswer(kind, ask, 'reference');
}
