import { ArrowLeft } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';
import styles from './backLink.module.css';

/** Above the heading of something opened from a list: the way back to the whole list. */
export function BackLink({
  children,
  ...link
}: Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & { readonly children: string }) {
  return (
    <a className={styles.back} {...link}>
      <ArrowLeft size={14} aria-hidden="true" />
      {children}
    </a>
  );
}
