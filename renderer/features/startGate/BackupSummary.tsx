import { nameOfRows } from '../../../data/store/user/backup/tableNames.ts';
import { countOf, formatCount, formatMoment } from '../../ui/figures.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './backupOffer.module.css';
import type { BackupSearch, ProvenBackup } from './findProvenBackup.ts';

/** Which backup is offered and what is in it. */
export function BackupSummary({
  search,
  chosen,
  isFromFile,
}: {
  /** `undefined` while it runs. */
  readonly search: BackupSearch | undefined;
  readonly chosen: ProvenBackup | undefined;
  readonly isFromFile: boolean;
}) {
  if (chosen === undefined) {
    if (search === undefined) return <ProgressBar label="Trying your newest backup" />;
    return <p role="status">{nothingWords(search.unusable)}</p>;
  }
  const { head, tables, unreadableRows } = chosen.opened;
  const filled = tables.filter(({ rows }) => rows > 0);
  return (
    <Panel title={isFromFile ? 'The backup you chose' : 'Your newest backup'}>
      <div role="status" className={styles.summary}>
        <p className={styles.moment}>{formatMoment(head.writtenAt)}</p>
        <p>
          {filled.length === 0
            ? 'It is empty.'
            : filled.map(({ name, rows }) => `${formatCount(rows)} ${nameOfRows(name, rows)}`).join(', ')}
        </p>
        {!isFromFile && <p className={styles.note}>Just restored for trial: everything in it can be read.</p>}
        {unreadableRows > 0 && (
          <p className={styles.note}>
            {countOf(unreadableRows, 'entry', 'entries')} in it cannot be read and is left out.
          </p>
        )}
        {!isFromFile && search !== undefined && search.unusable > 0 && (
          <p className={styles.note}>
            {countOf(search.unusable, 'newer backup')} could not be restored and{' '}
            {search.unusable === 1 ? 'was' : 'were'} passed over.
          </p>
        )}
      </div>
    </Panel>
  );
}

function nothingWords(unusable: number): string {
  return unusable === 0
    ? 'There is no backup in the backup folder.'
    : `None of the ${countOf(unusable, 'backup')} in the backup folder can be restored by this version.`;
}
