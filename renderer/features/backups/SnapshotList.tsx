import type { Snapshot } from '../../../main/contract/backups.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatBytes, formatCount, formatMoment } from '../../ui/figures.ts';
import { reasonWords } from './backupStateWords.ts';
import styles from './backups.module.css';

/** Every snapshot that is kept, newest first. */
export function SnapshotList({
  snapshots,
  onRestore,
}: {
  readonly snapshots: readonly Snapshot[];
  readonly onRestore: (name: string) => void;
}) {
  if (snapshots.length === 0) return null;
  return (
    <Disclosure title="All backups" count={formatCount(snapshots.length)}>
      <p className={styles.note}>
        Kept are the newest 10, the last of each of 14 days, and the last of each of 12 months.
      </p>
      <ul className={styles.list}>
        {snapshots.map(snapshot => (
          <li key={snapshot.name} className={styles.snapshot}>
            <div>
              <p>
                {formatMoment(snapshot.writtenAt)} {snapshot.isProven && <Badge tone="good">Proven</Badge>}
              </p>
              <p className={styles.note}>
                {formatBytes(snapshot.byteLength)}, written {reasonWords(snapshot)}
              </p>
            </div>
            <Button
              size="sm"
              aria-label={`Restore the backup of ${formatMoment(snapshot.writtenAt)}…`}
              onPress={() => onRestore(snapshot.name)}
            >
              Restore…
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
