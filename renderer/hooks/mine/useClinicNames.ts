import { useEffect } from 'react';
import type { ClinicName } from '../../../data/domain/mine/clinicName.ts';
import { codesByName } from '../../../data/domain/mine/planClinicNames.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What search says of a code found by such a name: `water pill: our clinic’s word`. */
const SOURCE = 'our clinic’s word';

/** All of the clinic's own names, told of every change. */
export function useClinicNames(): Live<readonly ClinicName[]> {
  const { user } = useStores();
  return useLiveAnswer('clinic names', () => user.clinicNames.all(), 'user');
}

/** Keeps search knowing the clinic's own names. */
export function useClinicNamesInSearch(): void {
  const { search } = useStores();
  const live = useClinicNames();
  const names = live.state === 'ready' ? live.value : undefined;
  useEffect(() => {
    if (names === undefined) return;
    const rows = codesByName(names).map(({ name, keys }) => ({ term: name, keys, source: SOURCE }));
    void search.setClinicNames(rows);
  }, [search, names]);
}
