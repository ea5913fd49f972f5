import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './classNames.ts';
import type { Tone } from './StatusMark.tsx';

/** A short word in a quiet frame: a system, a kind, a count. For a status use `StatusMark`. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone | 'accent';
  readonly children: ReactNode;
}) {
  return <span className={cx(styles.badge, styles[tone])}>{children}</span>;
}
