import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './backups.module.css';

/** Short ones are guessed whatever the derivation costs. In UTF-16 units. */
const SHORTEST_PASSPHRASE = 12;

/** Asks whether, and with which passphrase, a backup file is protected. */
export function SaveFileDialog({
  isOpen,
  onClose,
  onSave,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `undefined`: without a passphrase. */
  readonly onSave: (passphrase: string | undefined) => void;
}) {
  const formId = useId();
  const footer = (
    <>
      <Button onPress={onClose}>Cancel</Button>
      <Button type="submit" form={formId} variant="primary">
        Choose where to save…
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Save a backup file" footer={footer}>
      <SaveFileForm formId={formId} onSave={onSave} />
    </Dialog>
  );
}

function SaveFileForm({
  formId,
  onSave,
}: {
  readonly formId: string;
  readonly onSave: (passphrase: string | undefined) => void;
}) {
  const [isProtected, setProtected] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isTooShort = passphrase.length < SHORTEST_PASSPHRASE;
  const isDifferent = passphrase !== repeated;
  return (
    <form
      id={formId}
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        setChecked(true);
        if (!isProtected) onSave(undefined);
        else if (!isTooShort && !isDifferent) onSave(passphrase);
      }}
    >
      <p>You choose the place next. Without a passphrase anybody who has the file can read it.</p>
      <Switch isSelected={isProtected} onChange={setProtected}>
        Protect it with a passphrase
      </Switch>
      {isProtected && (
        <>
          <TextField
            label="Passphrase"
            type="password"
            validationBehavior="aria"
            value={passphrase}
            onChange={setPassphrase}
            hint="Several words are easier to remember than signs. Write it down: without it nobody can open the file."
            error={
              isChecked && isTooShort
                ? `At least ${SHORTEST_PASSPHRASE} characters are needed; a few words will do.`
                : undefined
            }
          />
          <TextField
            label="The passphrase again"
            type="password"
            validationBehavior="aria"
            value={repeated}
            onChange={setRepeated}
            error={isChecked && isDifferent ? 'This is not the same as above.' : undefined}
          />
        </>
      )}
    </form>
  );
}
