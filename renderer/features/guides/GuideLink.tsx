import type { ReactNode } from 'react';
import { useLink } from '../../hooks/navigation/useLink.ts';
import styles from './guide.module.css';

/** Leads to a guide on its page. */
export function GuideLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const linkTo = useLink();
  const address = { place: 'guides', id } as const;
  return (
    <a className={styles.link} {...linkTo(address)}>
      {children}
    </a>
  );
}
