import { useState } from 'react';
import { useAnnouncer } from './LiveRegion.tsx';
import { MenuButton, type MenuChoice } from './MenuButton.tsx';
import { Message } from './Message.tsx';

/** How saving a file ended: not saved without a failure is a person who changed their mind. */
export interface SaveOutcome {
  readonly isSaved: boolean;
  /** In words. */
  readonly failure?: string;
}

/** Writes something of the person's to a file of their choice, in one of several formats. */
export function SaveMenu({
  formats,
  onSave,
}: {
  /** `CSV, for a spreadsheet`. */
  readonly formats: readonly MenuChoice[];
  readonly onSave: (id: string) => Promise<SaveOutcome>;
}) {
  const announce = useAnnouncer();
  const [failure, setFailure] = useState<string>();
  const save = async (id: string) => {
    const outcome = await onSave(id);
    setFailure(outcome.failure);
    if (outcome.isSaved) announce('The file is saved');
  };
  return (
    <>
      {failure !== undefined && (
        <Message kind="error" onDismiss={() => setFailure(undefined)}>
          {failure}
        </Message>
      )}
      <MenuButton label="Export" choices={formats} onChoose={id => void save(id)} />
    </>
  );
}
