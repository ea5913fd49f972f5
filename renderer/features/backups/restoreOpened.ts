import type { RestoreMode } from '../../../data/backup/planRestore.ts';
import { saveFailureWords, workFailureWords } from '../../hooks/backup/backupFailureWords.ts';
import type { Backups } from '../../hooks/backup/useBackups.ts';
import { readWholeFile } from '../../shell/fileInMemory.ts';
import { getShell } from '../../shell/getShell.ts';
import { countOf, formatMoment } from '../../ui/figures.ts';
import type { OpenedBackup } from '../../workers/backup/protocol.ts';
import type { Told } from './told.ts';

/**
 * Restores the backup the client holds, after a snapshot of what is here. Without that snapshot nothing is restored.
 *
 * @param onTold told again if the person takes the restore back
 */
export async function restoreOpened(
  { keeper, client, shell }: Backups,
  { head }: OpenedBackup,
  mode: RestoreMode,
  onTold: (told: Told) => void,
): Promise<Told> {
  const before = await keeper.save('restore');
  if (!before.ok) {
    const { title, body } = saveFailureWords(before.error);
    return { kind: 'error', title, words: `A backup of your present data is made first. ${body} Nothing was changed.` };
  }
  const state = await shell.state();
  const copy = state.ok ? state.value.snapshots.find(({ isOwn, reason }) => isOwn && reason === 'restore') : undefined;
  const restored = await client.restore(mode);
  if (!restored.ok) return refusal(workFailureWords(restored.error));
  getShell().log({ event: 'backup-restored' });
  const sum = (field: 'added' | 'replaced' | 'removed') =>
    restored.value.reduce((total, change) => total + change[field], 0);
  const words =
    `Restored the backup of ${formatMoment(head.writtenAt)}: ${countOf(sum('added'), 'entry', 'entries')} added, ` +
    `${sum('replaced')} replaced, ${sum('removed')} removed.`;
  if (copy === undefined) return { kind: 'success', words };
  const undo = () => void takeBack(copy.name, client, shell).then(onTold);
  return { kind: 'success', words, undo };
}

/** Makes everything as it was in the snapshot taken before. */
async function takeBack(name: string, client: Backups['client'], shell: Backups['shell']): Promise<Told> {
  const gone: Told = {
    kind: 'error',
    title: 'The restore could not be taken back',
    words: 'The backup of your data from before could not be read. Nothing was changed.',
  };
  const file = await shell.open(name);
  if (!file.ok) return gone;
  const all = getShell();
  const bytes = await readWholeFile(all, file.value, () => undefined, new AbortController().signal);
  void all.releaseFile(file.value.ticket);
  if (bytes?.ok !== true) return gone;
  const opened = await client.read(bytes.value, { compares: false });
  const restored = opened.ok ? await client.restore('replace') : opened;
  client.letGo();
  return restored.ok
    ? { kind: 'success', words: 'The restore was taken back. Your data is as it was before.' }
    : refusal(workFailureWords(restored.error));
}

function refusal({ title, body }: { readonly title: string; readonly body: string }): Told {
  return { kind: 'error', title, words: body };
}
