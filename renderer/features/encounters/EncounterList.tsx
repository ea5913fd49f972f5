import { ClipboardList, Plus } from 'lucide-react';
import { useState } from 'react';
import { ENCOUNTER_STATES, type EncounterState } from '../../../data/domain/mine/encounter.ts';
import { planBegin } from '../../../data/domain/mine/planEncounters.ts';
import { ok } from '../../../data/domain/result.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { setCurrentEncounter } from '../../hooks/encounters/currentEncounter.ts';
import { newBeginning } from '../../hooks/encounters/useAddToEncounter.ts';
import { useEncounterListing } from '../../hooks/encounters/useEncounterListing.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EncounterTable } from './EncounterTable.tsx';
import styles from './encounterList.module.css';
import { stateWord } from './encounterWords.ts';

/** Rows drawn at first, and each time more are asked for. */
const PAGE_ROWS = 100;
type StateFilter = EncounterState | 'all';

const FILTERS: readonly StateFilter[] = ['all', ...ENCOUNTER_STATES];

/** All encounters, open ones first. */
export function EncounterList() {
  const { user } = useStores();
  const { go } = useNavigation();
  const { follow } = useActs();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<StateFilter>('all');
  const [shown, setShown] = useState(PAGE_ROWS);
  const live = useEncounterListing({ state, query, limit: shown });
  const listing = live.state === 'ready' ? live.value : undefined;

  const begin = async () => {
    const beginning = await newBeginning(user);
    const isDone = await follow(
      user.encounters.change(beginning.id, () => ok(planBegin(beginning))),
      `Began ${beginning.label}`,
      true,
    );
    if (!isDone) return;
    setCurrentEncounter(beginning.id);
    go({ place: 'encounters', id: beginning.id });
  };
  const newEncounter = (
    <Button variant="primary" size="sm" icon={<Plus size={14} />} onPress={() => void begin()}>
      New encounter
    </Button>
  );
  const failure = live.state === 'failed' ? describeStoreFailure(live.failure) : undefined;
  return (
    <div className={styles.page} data-page-column>
      <PageHeading actions={newEncounter}>Encounters</PageHeading>
      {failure !== undefined && <FailureMessage words={failure} />}
      {listing?.counts.all === 0 && (
        <EmptyState icon={<ClipboardList size={28} />} title="No encounters yet">
          Begin one here, or press Ctrl+E on any code. An encounter has a random label and no place for a patient’s
          name.
        </EmptyState>
      )}
      {listing !== undefined && listing.counts.all > 0 && (
        <>
          <div className={styles.tools}>
            <div className={styles.search}>
              <TextField label="Search in encounters" value={query} onChange={setQuery} />
            </div>
            <Choice
              label="Show"
              options={FILTERS.map(value => ({
                value,
                label: `${value === 'all' ? 'All' : stateWord(value)} ${formatCount(listing.counts[value])}`,
              }))}
              value={state}
              onChange={setState}
            />
          </div>
          <p role="status" className={styles.count}>
            {countOf(listing.found, 'encounter')}
            {listing.found < listing.counts.all && ` of ${formatCount(listing.counts.all)}`}
          </p>
          {listing.found === 0 ? (
            <EmptyState title="Nothing here">No encounter of this kind holds these words.</EmptyState>
          ) : (
            <EncounterTable encounters={listing.rows} />
          )}
          {listing.found > listing.rows.length && (
            <div>
              <Button size="sm" onPress={() => setShown(shown + PAGE_ROWS)}>
                Show {formatCount(Math.min(PAGE_ROWS, listing.found - listing.rows.length))} more
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
