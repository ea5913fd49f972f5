import { X } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './classNames.ts';
import styles from './dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, main action last. */
  readonly footer?: ReactNode;
  /** `alertdialog` for a question that interrupts. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: 'narrow' | 'medium' | 'wide';
}

/** A modal dialog: Escape closes, focus stays inside and returns to what opened it. */
export function Dialog({ isOpen, onClose, title, children, footer, role = 'dialog', width = 'narrow' }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal, styles[width])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <header className={cx(styles.header)}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <IconButton label="Close" size="sm" hasTooltip={false} onPress={onClose}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            )}
          </header>
          <Body title={title}>{children}</Body>
          {footer !== undefined && <footer className={cx(styles.footer)}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What the dialog says. Where it is longer than the window it can be scrolled, and then also by keyboard. */
function Body({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isScrolling, setScrolling] = useState(false);
  const watch = useCallback((body: HTMLDivElement) => {
    const observer = new ResizeObserver(() => setScrolling(body.scrollHeight > body.clientHeight));
    observer.observe(body);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={watch}
      className={cx(styles.body)}
      {...(isScrolling && { tabIndex: 0, role: 'group', 'aria-label': title })}
    >
      {children}
    </div>
  );
}
