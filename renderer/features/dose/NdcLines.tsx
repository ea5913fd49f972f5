import type { Quantity } from '../../../data/domain/billingUnit/measure.ts';
import type { VialShare } from '../../../data/domain/dose/vialShares.ts';
import type { ProductSize } from '../../../data/domain/dose/vialSizes.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './dose.module.css';
import { NdcShare } from './NdcShare.tsx';

/** The NDC line of every size of container the dose came from, to be copied to the claim. */
export function NdcLines({
  shares,
  sizes,
  unit,
}: {
  readonly shares: readonly VialShare[];
  readonly sizes: readonly ProductSize[];
  readonly unit: Quantity;
}) {
  return (
    <Disclosure title="NDC and its quantity for the claim">
      <div className={styles.ndc}>
        {shares.map(share => (
          <NdcShare
            key={share.size ?? 'any'}
            share={share}
            sizes={share.size === undefined ? sizes : sizes.filter(({ size }) => size === share.size)}
            unit={unit}
            isOnly={shares.length === 1}
          />
        ))}
        {shares.length > 1 && (
          <p className={styles.note}>
            Each NDC has its own quantity. Some payers want a claim line for each, others the second NDC as a note.
          </p>
        )}
        <p className={styles.note}>
          Form of the line: NUCC manual of the 1500 claim form, item 24. The crosswalk has the size of a package, not
          whether it is milliliters: the label says.
        </p>
      </div>
    </Disclosure>
  );
}
