import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './passphraseForm.module.css';
import { TextField } from './TextField.tsx';

/** Asks for the passphrase something was protected with. */
export function PassphraseForm({
  isWrong,
  onGive,
}: {
  /** The one given last did not open it. */
  readonly isWrong: boolean;
  readonly onGive: (passphrase: string) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (passphrase !== '') onGive(passphrase);
      }}
    >
      <TextField
        label="Passphrase"
        type="password"
        validationBehavior="aria"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        error={
          isWrong
            ? 'This is not the passphrase of this backup. Capital letters and blanks count. Nothing was changed.'
            : undefined
        }
      />
      <Button type="submit" variant="primary" isDisabled={passphrase === ''}>
        Open
      </Button>
    </form>
  );
}
