import { useState } from 'react';
import { type HistoryEntry, historyOf } from '../../../data/domain/changes/codeHistory.ts';
import { haveSameWords } from '../../../data/domain/changes/sameWords.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { useReadings } from '../../hooks/codes/useReadings.ts';
import { Button } from '../../ui/Button.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { WordDiff } from '../../ui/WordDiff.tsx';
import styles from './codeHistory.module.css';
import { sectionHead } from './sections.ts';

/** One code through the installed releases; folded, and read only when it is unfolded. */
export function CodeHistory({ codeKey }: { readonly codeKey: CodeKey }) {
  const [isOpen, setOpen] = useState(false);
  useLayerTold(true);
  return (
    <DetailSection
      {...sectionHead('history')}
      actions={
        <Button
          size="sm"
          variant="quiet"
          aria-expanded={isOpen}
          aria-label={isOpen ? 'Hide the history' : 'Show the history'}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {isOpen && <Entries codeKey={codeKey} />}
    </DetailSection>
  );
}

function Entries({ codeKey }: { readonly codeKey: CodeKey }) {
  const live = useReadings([codeKey]);
  if (live.state !== 'ready') return null;
  const entries = historyOf(live.value.get(codeKey) ?? []);
  return (
    <>
      <ol className={styles.entries} aria-label="Releases, the newest first">
        {entries.map(entry => (
          <Entry key={entry.release.id} entry={entry} />
        ))}
      </ol>
      {entries.length < 2 && (
        <p className={styles.few}>
          {entries.length === 0 ? 'No official release is installed.' : 'Only one release is installed.'} Import others
          in the Library to see what changed between them.
        </p>
      )}
    </>
  );
}

function Entry({
  entry: { release, period, record, textBefore, missingBefore, standing },
}: {
  readonly entry: HistoryEntry;
}) {
  return (
    <li className={styles.entry}>
      <p className={styles.release}>
        <strong>{release.title}</strong>
        <span className={styles.dates}>
          {longDate(period.from)} – {longDate(period.through)}
        </span>
        <span className={styles.standing}>{standing.label}</span>
      </p>
      {record !== undefined && (
        <p className={styles.text}>
          {textBefore === undefined ? record.longText : <WordDiff before={textBefore} after={record.longText} />}
        </p>
      )}
      {record !== undefined && textBefore !== undefined && haveSameWords(textBefore, record.longText) && (
        <p className={styles.sameWords}>Same words as before: only capitals, spaces or punctuation differ</p>
      )}
      {missingBefore !== undefined && (
        <p className={styles.missing}>
          No release installed for {longDate(missingBefore.from)} – {longDate(missingBefore.through)}
        </p>
      )}
    </li>
  );
}
