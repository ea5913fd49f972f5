import { useState } from 'react';
import { saveFailureWords } from '../../hooks/backup/backupFailureWords.ts';
import { type SaveFailure, saveTo } from '../../hooks/backup/saveSnapshot.ts';
import type { Backups } from '../../hooks/backup/useBackups.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { SettingRow } from '../../ui/SettingRow.tsx';
import { SaveFileDialog } from './SaveFileDialog.tsx';
import type { Told } from './told.ts';

/** A backup to keep elsewhere or to take to another computer, and the way back from one. */
export function BackupFileRow({
  backups,
  onRestore,
  onTold,
}: {
  readonly backups: Backups;
  readonly onRestore: () => void;
  readonly onTold: (told: Told) => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const [isSaving, setSaving] = useState(false);

  const save = async (passphrase: string | undefined) => {
    setAsking(false);
    const begun = await backups.shell.beginFile();
    if (!begun.ok) return onTold(refusal({ by: 'shell', failure: begun.error }));
    const file = begun.value;
    if (file === null) return;
    setSaving(true);
    const saved = await saveTo(backups.snapshotParts, { ok: true, value: file }, passphrase);
    setSaving(false);
    if (!saved.ok) return onTold(refusal(saved.error));
    const entries = countOf(saved.value.rows, 'entry', 'entries');
    onTold({ kind: 'success', words: `Saved “${file.name}” with ${entries}.` });
  };

  return (
    <SettingRow
      title="Backup file"
      actions={
        <>
          <Button onPress={onRestore}>Restore from a file…</Button>
          <Button isDisabled={isSaving} onPress={() => setAsking(true)}>
            {isSaving ? 'Saving…' : 'Save a backup file…'}
          </Button>
        </>
      }
    >
      <p>
        Everything of yours in one file, to keep elsewhere or to take to another computer. Code releases are not in it.
      </p>
      <SaveFileDialog isOpen={isAsking} onClose={() => setAsking(false)} onSave={passphrase => void save(passphrase)} />
    </SettingRow>
  );
}

function refusal(failure: SaveFailure): Told {
  const { title, body } = saveFailureWords(failure);
  return { kind: 'error', title, words: body };
}
