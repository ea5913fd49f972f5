import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

/**
 * A question before something is taken away or switched. The title and the confirm button name the thing
 * ("Remove HCPCS January 2025"); focus starts on the button that changes nothing.
 */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  isDangerous = false,
  onConfirm,
  onCancel,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const footer = (
    <>
      <Button autoFocus onPress={onCancel}>
        Cancel
      </Button>
      <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onCancel} title={title} footer={footer} role="alertdialog">
      {children}
    </Dialog>
  );
}
