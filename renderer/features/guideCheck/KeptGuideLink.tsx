import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import { keptGuideAddress } from '../../hooks/guides/keptGuideAddress.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import styles from './guideCheck.module.css';

/** Leads to a kept guide. */
export function KeptGuideLink({ guide: { id, title } }: { readonly guide: KeptGuide }) {
  const linkTo = useLink();
  const address = keptGuideAddress(id);
  return (
    <a className={styles.link} {...linkTo(address)}>
      {title}
    </a>
  );
}
