import { useMemo, useState } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import { seriesName } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { ChangesAddress } from '../../hooks/navigation/address.ts';
import { useReleasePair } from '../../hooks/releases/useReleasePair.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { countOf } from '../../ui/figures.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Compared } from './Compared.tsx';
import styles from './changesPage.module.css';
import { ExportChanges } from './ExportChanges.tsx';
import { NothingToCompare } from './NothingToCompare.tsx';
import { PairChoice } from './PairChoice.tsx';
import { type Filter, filterOptions, narrowed } from './shownChanges.ts';

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
        <Compared key={`${before.id} ${after.id}`} before={before} after={after}>
          {changes => <ChangesFound changes={changes} before={before} after={after} />}
        </Compared>
      ) : (
        <NothingToCompare series={series} after={after} />
      )}
    </div>
  );
}

function ChangesFound({
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
