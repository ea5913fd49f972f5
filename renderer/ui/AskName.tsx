import { type FormEvent, type ReactNode, useId, useState } from 'react';
import styles from './askName.module.css';
import { Button } from './Button.tsx';
import { cx } from './classNames.ts';
import { Dialog } from './Dialog.tsx';
import { Message } from './Message.tsx';
import { TextField } from './TextField.tsx';

/** Asks for one short text. What looks wrong with it is said before it is kept; the person may keep it anyway. */
export function AskName({
  title,
  label,
  hint,
  confirmLabel,
  value = '',
  longest,
  cautionOf = () => undefined,
  children,
  onConfirm,
  onCancel,
}: {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirmLabel: string;
  readonly value?: string;
  /** In UTF-16 units. */
  readonly longest: number;
  /** What to think about before this text is kept; `undefined` where there is nothing. */
  readonly cautionOf?: (typed: string) => string | undefined;
  /** What else is chosen with it. */
  readonly children?: ReactNode;
  /** @param typed trimmed, not empty. */
  readonly onConfirm: (typed: string) => void;
  readonly onCancel: () => void;
}) {
  const formId = useId();
  const [typed, setTyped] = useState(value);
  const [cautioned, setCautioned] = useState<{ readonly typed: string; readonly words: string }>();
  const name = typed.trim();
  const isCautioned = cautioned !== undefined && cautioned.typed === name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return;
    const words = isCautioned ? undefined : cautionOf(name);
    if (words === undefined) onConfirm(name);
    else setCautioned({ typed: name, words });
  };
  const footer = (
    <>
      <Button onPress={onCancel}>Cancel</Button>
      <Button type="submit" form={formId} variant="primary" isDisabled={name === ''}>
        {isCautioned ? 'Save anyway' : confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onCancel} title={title} footer={footer}>
      <form id={formId} onSubmit={submit} className={cx(styles.form)}>
        <TextField
          autoFocus
          label={label}
          value={typed}
          onChange={setTyped}
          maxLength={longest}
          {...(hint !== undefined && { hint })}
        />
        {children}
        {isCautioned && (
          <div role="alert">
            <Message kind="warning" isLive={false} title="This looks like patient data">
              {cautioned.words}
            </Message>
          </div>
        )}
      </form>
    </Dialog>
  );
}
