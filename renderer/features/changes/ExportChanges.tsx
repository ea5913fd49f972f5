import { Download } from 'lucide-react';
import { useState } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import type { Release } from '../../../data/domain/release.ts';
import { getShell } from '../../shell/getShell.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useAnnouncer } from '../../ui/LiveRegion.tsx';
import { Message } from '../../ui/Message.tsx';
import { changesAsCsv } from './changesAsCsv.ts';

/** Writes the changes that are shown to a file of the person's choice. */
export function ExportChanges({
  changes,
  before,
  after,
}: {
  readonly changes: readonly CodeChange[];
  readonly before: Release;
  readonly after: Release;
}) {
  const announce = useAnnouncer();
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    const saved = await getShell().saveText('changes', 'csv', changesAsCsv(changes, before, after));
    setFailure(saved.ok ? undefined : describeShellFailure(saved.error));
    if (saved.ok && saved.value) announce('The file is saved');
  };
  return (
    <>
      {failure !== undefined && (
        <Message kind="error" onDismiss={() => setFailure(undefined)}>
          {failure}
        </Message>
      )}
      <Button icon={<Download size={14} />} isDisabled={changes.length === 0} onPress={() => void save()}>
        Save as CSV
      </Button>
    </>
  );
}
