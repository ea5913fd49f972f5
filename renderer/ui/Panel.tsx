import { type ReactNode, useId } from 'react';
import { cx } from './classNames.ts';
import styles from './panel.module.css';

/** A framed part of a page; with a title it is a named region with an `h2`. */
export function Panel({
  title,
  isCode = false,
  marks,
  actions,
  children,
  isFlush = false,
}: {
  readonly title?: string;
  /** The title is a code. */
  readonly isCode?: boolean;
  /** Badges beside the title, not part of its name. */
  readonly marks?: ReactNode;
  /** Buttons on the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** No inner distance: for lists and tables that bring their own. */
  readonly isFlush?: boolean;
}) {
  const titleId = useId();
  const body = <div className={cx(!isFlush && styles.body)}>{children}</div>;
  if (title === undefined) return <div className={cx(styles.panel)}>{body}</div>;
  return (
    <section className={cx(styles.panel)} aria-labelledby={titleId}>
      <header className={cx(styles.header)}>
        <div className={cx(styles.heading)}>
          <h2 id={titleId} className={cx(styles.title, isCode && styles.code)}>
            {title}
          </h2>
          {marks}
        </div>
        {actions}
      </header>
      {body}
    </section>
  );
}
