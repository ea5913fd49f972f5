import { useState } from 'react';
import type { ExportName, ExportType } from '../../main/contract/calls.ts';
import { getShell } from '../shell/getShell.ts';
import { describeShellFailure } from '../shell/shellWords.ts';
import { useAnnouncer } from './LiveRegion.tsx';
import { MenuButton } from './MenuButton.tsx';
import { Message } from './Message.tsx';

export interface SaveFormat {
  readonly type: ExportType;
  /** `CSV, for a spreadsheet`. */
  readonly label: string;
  /** Made when it is asked for. */
  readonly write: () => string;
}

/** Writes something of the person's to a file of their choice, in one of several formats. */
export function SaveMenu({ name, formats }: { readonly name: ExportName; readonly formats: readonly SaveFormat[] }) {
  const announce = useAnnouncer();
  const [failure, setFailure] = useState<string>();
  const save = async (id: string) => {
    const format = formats.find(({ type }) => type === id);
    if (format === undefined) return;
    const saved = await getShell().saveText(name, format.type, format.write());
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
      <MenuButton
        label="Export"
        choices={formats.map(({ type, label }) => ({ id: type, label }))}
        onChoose={id => void save(id)}
      />
    </>
  );
}
