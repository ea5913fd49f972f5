import { RotateCcw, Trash2 } from 'lucide-react';
import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatDate } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Counts } from './Counts.tsx';
import { countEntries, countSentence } from './countWords.ts';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import { nameOf } from './releaseQuestion.ts';
import styles from './releaseRow.module.css';

/** One installed release: what it is, whether it is in use, where it came from. The one in use is told at length. */
export function ReleaseRow({
  installed,
  onRollBack,
  onRemove,
}: {
  readonly installed: InstalledRelease;
  readonly onRollBack: () => void;
  readonly onRemove: () => void;
}) {
  const { release, isActive, canRollBackTo } = installed;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={isActive ? styles.titleInUse : styles.title}>{release.title}</h3>
        <Standing installed={installed} />
        {release.kind === 'starter' && <Badge tone="caution">Not a full code set</Badge>}
        {!isActive && (
          <span className={styles.actions}>
            {canRollBackTo && (
              <Button
                size="sm"
                icon={<RotateCcw size={14} />}
                aria-label={`Roll back to ${nameOf(release)}`}
                onPress={onRollBack}
              >
                Roll back
              </Button>
            )}
            <Button
              size="sm"
              variant="quiet"
              icon={<Trash2 size={14} />}
              aria-label={`Remove ${nameOf(release)}`}
              onPress={onRemove}
            >
              Remove
            </Button>
          </span>
        )}
      </div>
      {isActive ? (
        <>
          <Counts entries={countEntries(release.series, release.counts)} />
          <ReleaseFacts installed={installed} />
        </>
      ) : (
        <p className={styles.brief}>
          {countSentence(release)} In force from {formatDate(release.effectiveFrom)}. From {release.source.fileName}.
        </p>
      )}
    </li>
  );
}

function Standing({ installed: { isActive, canRollBackTo } }: { readonly installed: InstalledRelease }) {
  if (isActive) return <StatusMark tone="good">In use</StatusMark>;
  return <StatusMark tone="neutral">{canRollBackTo ? 'Kept to roll back to' : 'Kept, not in use'}</StatusMark>;
}
