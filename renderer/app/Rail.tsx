import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { useLink } from '../hooks/navigation/useLink.ts';
import { useAddress } from '../hooks/navigation/useWhereabouts.ts';
import { cx } from '../ui/classNames.ts';
import { Mark } from '../ui/Mark.tsx';
import { InUse } from './InUse.tsx';
import { RAIL } from './pages.ts';
import styles from './rail.module.css';

/** The navigation at the left, and what search answers from at its foot. */
export function Rail() {
  const address = useAddress();
  const linkTo = useLink();
  return (
    <div className={cx(styles.rail)}>
      <nav aria-label="Main" className={cx(styles.places)}>
        <div className={cx(styles.brand)}>
          <Mark size={26} />
          <span className={cx(styles.name)}>Chartside</span>
        </div>
        {RAIL.map(({ label, address: target, icon: Icon, holds }) => (
          <a
            key={label}
            {...linkTo(target)}
            className={cx(styles.place)}
            {...(holds.includes(address.place) ? { 'aria-current': 'page' } : {})}
          >
            <PlaceIcon icon={Icon} />
            <span>{label}</span>
          </a>
        ))}
      </nav>
      <InUse />
    </div>
  );
}

const PlaceIcon = memo(function PlaceIcon({ icon: Icon }: { readonly icon: LucideIcon }) {
  return <Icon size={17} strokeWidth={1.9} aria-hidden="true" />;
});
