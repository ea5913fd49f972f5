import type { ReactNode } from 'react';
import { formatAddress } from '../../hooks/address.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import styles from './guide.module.css';

/** Leads to a guide on its page. */
export function GuideLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { go } = useNavigation();
  const address = { place: 'guides', id } as const;
  return (
    <a
      className={styles.link}
      href={formatAddress(address)}
      onClick={event => {
        event.preventDefault();
        go(address);
      }}
    >
      {children}
    </a>
  );
}
