import type { RestoreMode } from '../../../data/backup/planRestore.ts';
import { nameOfRows } from '../../../data/store/user/backup/tableNames.ts';
import { Choice } from '../../ui/Choice.tsx';
import { countOf, formatCount, formatMoment } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import type { OpenedBackup } from '../../workers/backup/protocol.ts';
import styles from './backups.module.css';

const MODES: readonly { readonly value: RestoreMode; readonly label: string }[] = [
  { value: 'merge', label: 'Merge' },
  { value: 'replace', label: 'Replace' },
];

const EXPLAINED: Readonly<Record<RestoreMode, string>> = {
  merge:
    'What is missing here is added, and what changed later in the backup replaces what is here. Nothing is removed.',
  replace: 'Everything becomes as it was in the backup. What is not in it is removed.',
};

/** What a restore would do, table by table, before anything is done. */
export function RestorePreview({
  opened,
  mode,
  onMode,
}: {
  readonly opened: OpenedBackup;
  readonly mode: RestoreMode;
  readonly onMode: (mode: RestoreMode) => void;
}) {
  const { head, preview, unreadableRows } = opened;
  const changes = (preview?.[mode] ?? []).filter(
    ({ added, replaced, removed, left }) => added + replaced + removed + left > 0,
  );
  return (
    <div className={styles.preview}>
      <p>
        Written {formatMoment(head.writtenAt)} by Chartside {head.appVersion}.
      </p>
      {unreadableRows > 0 && (
        <Message kind="warning">
          {countOf(unreadableRows, 'entry', 'entries')} in this backup cannot be read and would be left out.
        </Message>
      )}
      <Choice label="How to restore" options={MODES} value={mode} onChange={onMode} />
      <p className={styles.note}>{EXPLAINED[mode]}</p>
      {changes.length === 0 ? (
        <p>There is nothing in this backup and nothing here.</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>What would change</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Added</th>
              <th scope="col">Replaced</th>
              <th scope="col">Removed</th>
              <th scope="col">Left as is</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ name, added, replaced, removed, left }) => (
              <tr key={name}>
                <th scope="row">{capitalized(nameOfRows(name, 2))}</th>
                {[
                  ['added', added],
                  ['replaced', replaced],
                  ['removed', removed],
                  ['left', left],
                ].map(([what, count]) => (
                  <td key={what} className={count === 0 ? styles.none : styles.some}>
                    {formatCount(Number(count))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.note}>Your present data is backed up first, so the restore can be taken back.</p>
    </div>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
