import { useState } from 'react';
import { deleteReference } from '../../../data/store/reference/deleteReference.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';

/** The last way on where the stored releases cannot be opened: delete them, after a question, and start again. */
export function FreshLibraryButton({ onDone }: { readonly onDone: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const startFresh = async () => {
    setAsking(false);
    const deleted = await deleteReference();
    if (!deleted.ok) return setProblem(describeStoreFailure(deleted.error).whatHappened);
    onDone();
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>Start again with the starter pack…</Button>
      {problem !== undefined && <Message kind="error">{problem}</Message>}
      <ConfirmDialog
        isOpen={isAsking}
        title="Delete the stored code releases?"
        confirmLabel="Delete the releases and start again"
        isDangerous
        onConfirm={() => void startFresh()}
        onCancel={() => setAsking(false)}
      >
        The releases on this computer are deleted and the starter pack takes their place. Import the official files
        again to have the full code sets back. Your settings and recent codes are kept apart from them and stay.
      </ConfirmDialog>
    </>
  );
}
