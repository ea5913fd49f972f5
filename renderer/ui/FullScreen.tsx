import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './fullScreen.module.css';
import { Mark } from './Mark.tsx';

/** A screen of its own, instead of the app: while it starts, or when it cannot. */
export function FullScreen({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <main className={cx(styles.screen)}>
      <div className={cx(styles.column)}>
        <Mark size={40} />
        <h1 className={cx(styles.title)}>{title}</h1>
        {children !== undefined && <div className={cx(styles.words)}>{children}</div>}
        {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
      </div>
    </main>
  );
}
