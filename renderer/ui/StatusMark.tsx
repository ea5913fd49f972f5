import type { ReactNode } from 'react';
import { cx } from './classNames.ts';
import styles from './statusMark.module.css';

/** Each tone has its own shape: disc, ring, triangle, barred square, diamond. The word comes from the caller. */
export type Tone = 'good' | 'neutral' | 'caution' | 'stop' | 'info';

const SHAPES: Record<Tone, ReactNode> = {
  good: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  neutral: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  caution: <path d="M6 1.2 11.2 10.6H.8Z" fill="currentColor" />,
  stop: <path d="M1.5 1.5h9v9h-9Zm2 3.7v1.6h5V5.2Z" fill="currentColor" fillRule="evenodd" />,
  info: <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />,
};

/** A status said by word, shape and colour together: never by colour alone. */
export function StatusMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={cx(styles.mark, styles[tone])}>
      <svg viewBox="0 0 12 12" className={cx(styles.shape)} aria-hidden="true">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  );
}
