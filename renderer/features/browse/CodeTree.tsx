import { useMemo } from 'react';
import { hcpcsTree, modifierTree } from '../../../data/domain/browse/hcpcsBranches.ts';
import { icd10cmTree } from '../../../data/domain/browse/icd10cmBranches.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { type SearchedSystem, systemName } from '../../../data/domain/codeSystem.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { missingReleaseWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { type BrowsedCodes, type NotBrowsed, useBrowsedCodes } from '../../hooks/codes/useBrowsedCodes.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import styles from './codeTree.module.css';
import { TreeView } from './TreeView.tsx';

const WHOSE_HEADINGS = 'Headings are Chartside’s own; the order is that of the official list.';

/** One system as a tree, opened to a code where one is given. */
export function CodeTree({ system, at }: { readonly system: SearchedSystem; readonly at: CodeKey | undefined }) {
  const codes = useBrowsedCodes(system);
  const { go } = useNavigation();
  if (codes.state === 'loading') return <p className={styles.quiet}>Reading the list…</p>;
  if (codes.state === 'failed') return <FailureMessage words={describeStoreFailure(codes.failure)} />;
  if (codes.value === undefined) {
    return (
      <EmptyState
        title={`No ${systemName(system)} release is installed`}
        actions={<Button onPress={() => go({ place: 'library' })}>Open the Library</Button>}
      >
        <p>Import the official release to browse it.</p>
      </EmptyState>
    );
  }
  if (codes.value.kind === 'release-not-loaded') return <NotLoaded system={system} {...codes.value} />;
  return <Tree system={system} at={at} codes={codes.value} />;
}

/** No release for the day looked at: what is loaded, and what would answer; never another release in its place. */
function NotLoaded({ system, missing, loaded }: NotBrowsed & { readonly system: SearchedSystem }) {
  const { day, lookAt } = useAsOf();
  const { go } = useNavigation();
  return (
    <EmptyState
      title={`No ${systemName(system)} codes for ${longDate(day)}`}
      actions={
        <>
          <Button onPress={() => lookAt(undefined)}>Back to today</Button>
          <Button onPress={() => go({ place: 'library' })}>Open the Library</Button>
        </>
      }
    >
      <p>{missingReleaseWords(missing, day)}</p>
      <p>Loaded: {loaded.map(({ title }) => title).join(', ')}.</p>
    </EmptyState>
  );
}

function Tree({
  system,
  at,
  codes: { release, outline, headings, tabular },
}: {
  readonly system: SearchedSystem;
  readonly at: CodeKey | undefined;
  readonly codes: BrowsedCodes;
}) {
  const { day } = useAsOf();
  const root = useMemo(() => {
    if (system === 'icd10cm') return icd10cmTree(outline, headings);
    return system === 'hcpcs' ? hcpcsTree(outline) : modifierTree(outline);
  }, [system, outline, headings]);
  const source =
    system === 'icd10cm' && tabular !== undefined ? `Headings are from the ${tabular.title}.` : WHOSE_HEADINGS;
  return (
    <>
      <TreeView key={`${release.id} ${day} ${at}`} label={systemName(system)} root={root} outline={outline} at={at} />
      <p className={styles.quiet}>
        {release.title}
        {release.kind === 'starter' && ', not the full list'}. {source}
      </p>
    </>
  );
}
