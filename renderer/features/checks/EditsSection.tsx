import { longDate } from '../../../data/domain/dateWords.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { type CodeEdits, useCodeEdits } from '../../hooks/checks/useCodeEdits.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { addOnEntry } from './addOnEntry.tsx';
import { ceilingEntries } from './ceilingEntries.tsx';
import styles from './editsSection.module.css';
import { NoEdits } from './NoEdits.tsx';
import { PairEdits } from './PairEdits.tsx';

/** The NCCI edits on a code: unit ceilings, add-on rule, pairs not paid together; each with its edition and file. */
export function EditsSection({ code }: { readonly code: string }) {
  const { day } = useAsOf();
  const live = useCodeEdits(code, day);
  useLayerTold(live.state !== 'loading');
  if (live.state === 'ready' && isNothingLoaded(live.value)) return <NoEdits installed={installedFor(live.value)} />;
  return (
    <DetailSection
      id="code-edits"
      title="Edits"
      note={`In force on ${longDate(day)}. Medicare’s rules: other payers may differ.`}
    >
      {live.state === 'loading' && <p role="status">Reading…</p>}
      {live.state === 'failed' && <FailureMessage words={describeStoreFailure(live.failure)} />}
      {live.state === 'ready' && <Edits code={code} edits={live.value} />}
    </DetailSection>
  );
}

function Edits({ code, edits }: { readonly code: string; readonly edits: CodeEdits }) {
  return (
    <div className={styles.edits}>
      <DataList entries={[...ceilingEntries(edits.ceilings), addOnEntry(code, edits.addOns)]} />
      <PairEdits code={code} pairs={edits.pairs} />
    </div>
  );
}

function all({ ceilings, addOns, pairs }: CodeEdits) {
  return [...ceilings.values(), addOns, ...pairs.values()];
}

function isNothingLoaded(edits: CodeEdits): boolean {
  return all(edits).every(({ state }) => state === 'not-loaded');
}

function installedFor(edits: CodeEdits): readonly string[] {
  return all(edits).flatMap(loaded => (loaded.state === 'not-loaded' ? loaded.installed : []));
}
