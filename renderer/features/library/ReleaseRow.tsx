import { RotateCcw, Trash2 } from 'lucide-react';
import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatDate, formatMoment } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Counts } from './Counts.tsx';
import { countEntries } from './countWords.ts';
import { FileHash } from './FileHash.tsx';
import { nameOf } from './releaseQuestion.ts';
import styles from './releaseRow.module.css';

/** One installed release: what it is, whether it is in use, where it came from. */
export function ReleaseRow({
  installed,
  onRollBack,
  onRemove,
}: {
  readonly installed: InstalledRelease;
  readonly onRollBack: () => void;
  readonly onRemove: () => void;
}) {
  const { release, installedAt, isActive, canRollBackTo } = installed;
  const { source } = release;
  const isStarter = release.kind === 'starter';
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{release.title}</h3>
        <Standing installed={installed} />
        {isStarter && <Badge tone="caution">Not a full code set</Badge>}
        <span className={styles.actions}>
          {canRollBackTo && !isActive && (
            <Button
              size="sm"
              icon={<RotateCcw size={14} />}
              aria-label={`Roll back to ${nameOf(release)}`}
              onPress={onRollBack}
            >
              Roll back
            </Button>
          )}
          {!isActive && (
            <Button
              size="sm"
              variant="quiet"
              icon={<Trash2 size={14} />}
              aria-label={`Remove ${nameOf(release)}`}
              onPress={onRemove}
            >
              Remove
            </Button>
          )}
        </span>
      </div>
      <Counts entries={countEntries(release.series, release.counts)} />
      <dl className={styles.facts}>
        <div>
          <dt>In force from</dt>
          <dd>{formatDate(release.effectiveFrom)}</dd>
        </div>
        <div>
          <dt>Installed</dt>
          <dd>{formatMoment(installedAt)}</dd>
        </div>
        <div className={styles.file}>
          <dt>File</dt>
          <dd>{source.fileName}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <FileHash sha256={source.sha256} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Standing({ installed: { isActive, canRollBackTo } }: { readonly installed: InstalledRelease }) {
  if (isActive) return <StatusMark tone="good">In use</StatusMark>;
  return <StatusMark tone="neutral">{canRollBackTo ? 'Kept to roll back to' : 'Kept, not in use'}</StatusMark>;
}
