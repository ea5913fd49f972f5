import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import { formatAddress } from '../../hooks/address.ts';
import { keptGuideAddress } from '../../hooks/keptGuideAddress.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import styles from './guideCheck.module.css';

/** Leads to a kept guide. */
export function KeptGuideLink({ guide: { id, title } }: { readonly guide: KeptGuide }) {
  const { go } = useNavigation();
  const address = keptGuideAddress(id);
  return (
    <a
      className={styles.link}
      href={formatAddress(address)}
      onClick={event => {
        event.preventDefault();
        go(address);
      }}
    >
      {title}
    </a>
  );
}
