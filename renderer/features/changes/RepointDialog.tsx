import { useState } from 'react';
import { type CodeKey, parseCodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { useCodeInUse } from '../../hooks/codes/useCode.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Asks for the code that takes the place of another one, of the same system, and shows what it means before it is taken. */
export function RepointDialog({
  from,
  onChoose,
  onClose,
}: {
  readonly from: CodeKey;
  readonly onChoose: (to: CodeKey) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const { system, code } = splitCodeKey(from);
  const key = parseCodeKey(`${system}:${typed.trim()}`);
  const found = useCodeInUse(key ?? from);
  const record = key !== undefined && key !== from && found.state === 'ready' ? found.value?.record : undefined;
  const isMissing = typed.trim() !== '' && found.state === 'ready' && record === undefined;
  const take = () => {
    if (key !== undefined && record !== undefined) onChoose(key);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Use another code instead of ${printedCode(system, code)}`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={record === undefined} onPress={take}>
            Use this code
          </Button>
        </>
      }
    >
      <TextField
        label={`${systemName(system)} code`}
        value={typed}
        onChange={setTyped}
        autoFocus
        isCode
        error={isMissing ? 'The release in use has no such other code.' : undefined}
        onKeyDown={event => {
          if (event.key === 'Enter') take();
          else event.continuePropagation();
        }}
      />
      <p role="status">{record?.longText}</p>
    </Dialog>
  );
}
