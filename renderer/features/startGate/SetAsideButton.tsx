import { useState } from 'react';
import { getShell } from '../../shell/getShell.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';

/** The last way on where nothing can be opened: the files are kept in another place, and the app begins anew. */
export function SetAsideButton() {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const setAside = async () => {
    setAsking(false);
    const moved = await getShell().setDataAside();
    if (!moved.ok) return setProblem(`${describeShellFailure(moved.error)} Nothing was moved.`);
    window.location.reload();
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>Set the data aside…</Button>
      {problem !== undefined && <Message kind="error">{problem}</Message>}
      <ConfirmDialog
        isOpen={isAsking}
        title="Set the data aside and start anew?"
        confirmLabel="Set the data aside"
        onConfirm={() => void setAside()}
        onCancel={() => setAsking(false)}
      >
        Nothing is deleted. The files that cannot be opened are moved to “set aside” in the same folder, where somebody
        who can repair them will find them. Chartside then offers your newest backup, if there is one, and begins with
        the starter pack.
      </ConfirmDialog>
    </>
  );
}
