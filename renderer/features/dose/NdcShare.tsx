import { useState } from 'react';
import { describeQuantity, type Quantity } from '../../../data/domain/billingUnit/measure.ts';
import type { CrosswalkRecord } from '../../../data/domain/companionRecord.ts';
import { parseDecimal } from '../../../data/domain/dose/decimal.ts';
import {
  type NdcPackage,
  type NdcUnit,
  ndcClaimText,
  ndcQuantity,
  ndcUnitsFor,
  ndcUnitWords,
} from '../../../data/domain/dose/ndcQuantity.ts';
import type { VialShare } from '../../../data/domain/dose/vialShares.ts';
import type { ProductSize } from '../../../data/domain/dose/vialSizes.ts';
import { parseNdc, printedNdc } from '../../../data/domain/ndc.ts';
import { getShell } from '../../shell/getShell.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dose.module.css';

interface NamedPackage extends NdcPackage {
  /** `12345-0045-01 Large, 45 mg`. */
  readonly label: string;
  /** `Package 24 × 2, 90 billing units`; empty where the crosswalk says neither. */
  readonly packed: string;
}

/** The NDC lines of one size: the product is chosen from the crosswalk, or typed from the label where it has none. */
export function NdcShare({
  share,
  sizes,
  unit,
  isOnly,
}: {
  readonly share: VialShare;
  readonly sizes: readonly ProductSize[];
  readonly unit: Quantity;
  readonly isOnly: boolean;
}) {
  const packages = packagesOf(sizes, unit);
  const [chosen, choose] = useState('');
  const [typed, type] = useState('');
  const [countedIn, countIn] = useState<NdcUnit | ''>('');
  const chosenPackage = packages.find(({ ndc }) => ndc === chosen) ?? only(packages);
  const product = packages.length > 0 ? chosenPackage : typedPackage(typed, share, unit);
  const size = share.size === undefined ? undefined : describeQuantity({ amount: share.size, measure: unit.measure });
  const of = isOnly || size === undefined ? '' : ` of ${size}`;
  const units = product === undefined ? [] : ndcUnitsFor(share.given, product);
  const counted = units.find(each => each === countedIn);
  if (packages.length === 0 && share.size === undefined) {
    return (
      <p>Enter a vial size, or install the NDC crosswalk: the quantity is counted from what one container holds.</p>
    );
  }
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        {packages.length > 0 ? (
          <SelectField
            label={`Product${of}`}
            options={[
              ...(packages.length > 1 ? [{ value: '', label: 'Choose the product' }] : []),
              ...packages.map(({ ndc, label }) => ({ value: ndc, label })),
            ]}
            value={product?.ndc ?? ''}
            onChange={choose}
          />
        ) : (
          <TextField
            label={`NDC on the container${of}`}
            placeholder="12345-6789-01"
            isCode
            value={typed}
            error={
              typed !== '' && product === undefined ? 'Enter the NDC with its hyphens, or eleven digits.' : undefined
            }
            onChange={type}
          />
        )}
        <SelectField<NdcUnit | ''>
          label={`Quantity in${of === '' ? '' : `,${of.slice(3)}`}`}
          options={[
            { value: '', label: 'Choose, by the label' },
            ...units.map(each => ({ value: each, label: ndcUnitWords(each) })),
          ]}
          value={counted ?? ''}
          isDisabled={product === undefined}
          onChange={countIn}
        />
      </div>
      {chosenPackage !== undefined && chosenPackage.packed !== '' && (
        <p className={styles.note}>{chosenPackage.packed}, as the crosswalk has it.</p>
      )}
      {product !== undefined && counted !== undefined && (
        <>
          <NdcLine words="Given" amount={share.given} product={product} unit={counted} />
          {share.discarded !== undefined && (
            <NdcLine words="Thrown away (JW)" amount={share.discarded} product={product} unit={counted} />
          )}
        </>
      )}
    </div>
  );
}

function NdcLine({
  words,
  amount,
  product,
  unit,
}: {
  readonly words: string;
  readonly amount: Quantity;
  readonly product: NdcPackage;
  readonly unit: NdcUnit;
}) {
  const quantity = ndcQuantity(amount, product, unit);
  if (quantity === undefined) return null;
  const text = ndcClaimText(product.ndc, unit, quantity);
  return (
    <div className={styles.ndcLine}>
      <span className={styles.ndcFor}>
        {words}, {describeQuantity(amount)}
      </span>
      <span className={styles.code}>{text}</span>
      <CopyButton
        isIconOnly
        label={`Copy NDC line, ${words.toLowerCase()}`}
        said="Copied the NDC line"
        onCopy={() => getShell().copyText(text)}
      />
    </div>
  );
}

function packagesOf(sizes: readonly ProductSize[], unit: Quantity): readonly NamedPackage[] {
  return sizes.flatMap(({ size, products }) =>
    products.flatMap(product => {
      const ndc = parseNdc(product.ndc);
      if (ndc === undefined) return [];
      const content: Quantity = { amount: size, measure: unit.measure };
      const volume = parseDecimal(product.packageSize ?? '')?.toFixed();
      const label = `${printedNdc(ndc)} ${product.drugName}, ${describeQuantity(content)}`;
      return [
        { ndc, content, label, packed: packageWords(product), ...(volume !== undefined && { packageSize: volume }) },
      ];
    }),
  );
}

function typedPackage(typed: string, share: VialShare, unit: Quantity): NdcPackage | undefined {
  const ndc = parseNdc(typed);
  if (ndc === undefined || share.size === undefined) return undefined;
  return { ndc, content: { amount: share.size, measure: unit.measure } };
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function packageWords({ packageSize, packageQuantity, billUnitsPerPackage }: CrosswalkRecord): string {
  const sizes = [packageSize, packageQuantity].filter(Boolean).join(' × ');
  const units = billUnitsPerPackage === undefined ? '' : `${billUnitsPerPackage} billing units`;
  const words = [sizes, units].filter(Boolean).join(', ');
  return words === '' ? '' : `Package ${words}`;
}
