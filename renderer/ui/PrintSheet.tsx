import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './classNames.ts';
import styles from './printSheet.module.css';
import { useStableHandler } from './useStableHandler.ts';

/** What goes on paper in the place of the page. Drawn only while it is printed. */
export function PrintSheet({
  label,
  onReady,
  children,
}: {
  /** What it is, e.g. `Worksheet, to be printed`. */
  readonly label: string;
  /** The sheet is in the page: print it now. */
  readonly onReady: () => void;
  readonly children: ReactNode;
}) {
  const ready = useStableHandler(onReady);
  useEffect(() => ready(), [ready]);
  return createPortal(
    <section className={cx(styles.sheet)} data-print-sheet aria-label={label}>
      {children}
      <p>Documentation aid. Check payer policy before billing.</p>
    </section>,
    document.body,
  );
}

/** On a `PrintSheet`: codes, in the face of codes. */
export function PrintedCode({ children }: { readonly children: ReactNode }) {
  return <span className={cx(styles.code)}>{children}</span>;
}

/** Prints the page as it is for paper. @param onDone once the dialog is gone. */
export function printPage(onDone: () => void): void {
  window.addEventListener('afterprint', onDone, { once: true });
  window.print();
}
