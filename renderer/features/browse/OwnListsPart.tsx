import { useMemo, useState } from 'react';
import { OWN_LIST_KIND, type OwnListRow, ownListMatching } from '../../../data/domain/ownList.ts';
import type { InstalledDataset } from '../../../data/store/reference/referenceStore.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useDatasets } from '../../hooks/releases/useDatasets.ts';
import { useOwnList } from '../../hooks/releases/useOwnList.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { formatCount, formatMoment } from '../../ui/figures.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OwnListTable } from './OwnListTable.tsx';
import styles from './termTable.module.css';

/** The lists a person brought in, one at a time, found by code and by word. */
export function OwnListsPart() {
  const datasets = useDatasets();
  const { go } = useNavigation();
  const [chosen, choose] = useState<string>();
  if (datasets === undefined) return <p className={styles.quiet}>Reading the list…</p>;
  const lists = datasets.filter(({ dataset, isActive }) => dataset.kind === OWN_LIST_KIND && isActive);
  const list = lists.find(({ dataset }) => dataset.id === chosen) ?? lists[0];
  if (list === undefined) {
    return (
      <EmptyState
        title="No list of your own is loaded"
        actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
      >
        <p>Import any table with a column of codes and a column of texts: you say which is which.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {lists.length > 1 && (
        <SelectField
          label="List"
          options={lists.map(({ dataset: { id, title } }) => ({ value: id, label: title }))}
          value={list.dataset.id}
          onChange={choose}
        />
      )}
      <OwnList key={list.dataset.id} list={list} />
    </>
  );
}

function OwnList({ list }: { readonly list: InstalledDataset }) {
  const rows = useOwnList(list.dataset.id);
  if (rows.state === 'loading') return <p className={styles.quiet}>Reading the list…</p>;
  if (rows.state === 'failed') return <FailureMessage words={describeStoreFailure(rows.failure)} />;
  return <Rows list={list} rows={rows.value ?? []} />;
}

function Rows({
  list: { dataset, installedAt },
  rows,
}: {
  readonly list: InstalledDataset;
  readonly rows: readonly OwnListRow[];
}) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => ownListMatching(rows, query), [rows, query]);
  const { title, source } = dataset;
  const member = source.memberName === undefined ? '' : `${source.memberName} in `;
  return (
    <>
      <div className={styles.search}>
        <TextField label="Find a code or words in this list" type="search" value={query} onChange={setQuery} />
        <p role="status" className={styles.quiet}>
          {formatCount(shown.length)} of {formatCount(rows.length)} codes
        </p>
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>No code of this list begins so, and no text has all of these words.</p>
      ) : (
        <OwnListTable label={title} rows={shown} />
      )}
      <p className={styles.quiet}>
        {title} · {member}
        {source.fileName}, imported {formatMoment(installedAt)}. A list of your own: nothing in it is checked against an
        official release.
      </p>
    </>
  );
}
