import { useMemo, useState } from 'react';
import type { Companion, CompanionKind } from '../../../data/domain/companion.ts';
import { companionTitle } from '../../../data/domain/companion.ts';
import type { IndexRecord } from '../../../data/domain/companionRecord.ts';
import { linesMatching, termLines } from '../../../data/domain/indexTerms/termLines.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useCompanionTerms } from '../../hooks/codes/useCompanionTerms.ts';
import type { BrowsePart } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import { TextField } from '../../ui/TextField.tsx';
import { TermTable } from './TermTable.tsx';
import styles from './termTable.module.css';

type TablePart = Exclude<BrowsePart, 'icd10cm' | 'hcpcs' | 'hcpcsmod' | 'lists'>;

const KINDS: Readonly<Record<TablePart, CompanionKind>> = {
  drugs: 'icd10cm-drugs',
  neoplasms: 'icd10cm-neoplasms',
  'external-causes': 'icd10cm-external-causes',
  index: 'icd10cm-index',
};

/** One table or index of ICD-10-CM: found by words, its codes and its "see" lead on. */
export function TermTablePart({ part }: { readonly part: TablePart }) {
  const kind = KINDS[part];
  const terms = useCompanionTerms(kind);
  const { go } = useNavigation();
  if (terms.state === 'loading') return <p className={styles.quiet}>Reading the table…</p>;
  if (terms.state === 'failed') return <FailureMessage words={describeStoreFailure(terms.failure)} />;
  if (terms.value === undefined) {
    return (
      <EmptyState
        title={`The ${nameOf(kind)} is not loaded`}
        actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
      >
        <p>Import its XML file, or the zip it comes in, from CDC or CMS.</p>
      </EmptyState>
    );
  }
  return <Terms key={terms.value.companion.id} {...terms.value} />;
}

function Terms({ companion, records }: { readonly companion: Companion; readonly records: readonly IndexRecord[] }) {
  const [query, setQuery] = useState('');
  const lines = useMemo(() => termLines(records), [records]);
  const shown = useMemo(() => linesMatching(lines, query), [lines, query]);
  const { title, source } = companion;
  const member = source.memberName === undefined ? '' : `${source.memberName} in `;
  return (
    <>
      <div className={styles.search}>
        <TextField label="Find in this table" type="search" value={query} onChange={setQuery} />
        <p role="status" className={styles.quiet}>
          {shown.length === lines.length
            ? countOf(lines.length, 'term')
            : `${formatCount(shown.length)} of ${countOf(lines.length, 'term')}`}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>No term has all of these words.</p>
      ) : (
        <TermTable
          label={title}
          columns={companion.columns}
          lines={shown}
          all={lines}
          isFiltered={query.trim() !== ''}
          onSee={() => setQuery('')}
        />
      )}
      <p className={styles.quiet}>
        {title} · {member}
        {source.fileName}
      </p>
    </>
  );
}

/** The table's name without an edition. */
function nameOf(kind: CompanionKind): string {
  return companionTitle(kind, '2000-10-01' as Companion['effectiveFrom']).replace(/ FY\d+$/, '');
}
