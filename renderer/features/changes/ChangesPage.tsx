import { GitCompareArrows } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import { type ReleaseSeries, seriesName } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import type { ChangesAddress } from '../../hooks/address.ts';
import { useComparison } from '../../hooks/useComparison.ts';
import { useIsSlow } from '../../hooks/useIsSlow.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { useReleasePair } from '../../hooks/useReleasePair.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './changesPage.module.css';
import { ExportChanges } from './ExportChanges.tsx';
import { PairChoice } from './PairChoice.tsx';
import { type Filter, filterOptions, narrowed } from './shownChanges.ts';

/** Said only where it takes long enough to be noticed. */
const SLOW_AFTER_MS = 100;

/** What is new in one installed release against another: every code, with its words marked. */
export function ChangesPage({ address }: { readonly address: ChangesAddress }) {
  const { series } = address;
  const pair = useReleasePair(series, address);
  if (pair === undefined) return null;
  const { before, after } = pair;
  return (
    <div className={styles.page}>
      <PageHeading actions={<PairChoice address={address} pair={pair} />}>
        What is new in {after?.title ?? seriesName(series)}
      </PageHeading>
      {before !== undefined && after !== undefined && before.id !== after.id ? (
        <Changes key={`${before.id} ${after.id}`} before={before} after={after} />
      ) : (
        <NothingToCompare series={series} after={after} />
      )}
    </div>
  );
}

function NothingToCompare({ series, after }: { readonly series: ReleaseSeries; readonly after: Release | undefined }) {
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={<GitCompareArrows size={26} />}
      title={after === undefined ? `No official ${seriesName(series)} release is installed` : 'Nothing to compare with'}
      actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
    >
      {after === undefined
        ? 'Import two releases to see what is new in the later one.'
        : `${after.title} is the oldest release installed. Import an earlier one to see what is new.`}
    </EmptyState>
  );
}

function Changes({ before, after }: { readonly before: Release; readonly after: Release }) {
  const comparison = useComparison(before.id, after.id);
  const isSlow = useIsSlow(comparison.state === 'comparing', SLOW_AFTER_MS);
  switch (comparison.state) {
    case 'comparing':
      return isSlow ? (
        <div className={styles.progress}>
          <ProgressBar label={`Comparing ${before.title} with ${after.title}`} fraction={comparison.fraction} />
        </div>
      ) : null;
    case 'failed': {
      const { title, whatHappened, whatToDo } = describeStoreFailure(comparison.failure);
      return (
        <Message kind="error" title={title}>
          {whatHappened} {whatToDo}
        </Message>
      );
    }
    case 'ready':
      return <Compared changes={comparison.changes} before={before} after={after} />;
  }
}

function Compared({
  changes,
  before,
  after,
}: {
  readonly changes: readonly CodeChange[];
  readonly before: Release;
  readonly after: Release;
}) {
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const options = useMemo(() => filterOptions(changes), [changes]);
  const shown = useMemo(() => narrowed(changes, filter, query), [changes, filter, query]);
  return (
    <>
      <div className={styles.controls}>
        <Choice label="Show" isLabelHidden options={options} value={filter} onChange={setFilter} />
        <div className={styles.search}>
          <TextField label="Search in the changes" value={query} onChange={setQuery} />
        </div>
        <ExportChanges changes={shown} before={before} after={after} />
      </div>
      <p className={styles.count} role="status">
        {countOf(shown.length, 'code')}, {before.title} compared with {after.title}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={changes.length === 0 ? 'No code differs' : 'No change matches'}>
          {changes.length === 0
            ? 'Both releases have the same codes with the same texts and dates.'
            : 'Choose another kind of change, or search for fewer words.'}
        </EmptyState>
      ) : (
        <ChangeList key={`${filter} ${query}`} changes={shown} />
      )}
    </>
  );
}
