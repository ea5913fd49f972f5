import { useState } from 'react';
import type { BillingUnit } from '../../../data/domain/billingUnit/billingUnit.ts';
import { describeQuantity, type Quantity } from '../../../data/domain/billingUnit/measure.ts';
import { otherDaysWords } from '../../../data/domain/datasetPeriod.ts';
import { describeDoseFault, WASTE_SOURCE } from '../../../data/domain/dose/doseWords.ts';
import { vialShares } from '../../../data/domain/dose/vialShares.ts';
import { productSizes } from '../../../data/domain/dose/vialSizes.ts';
import { workOut } from '../../../data/domain/dose/workOut.ts';
import { useProductsOf } from '../../hooks/payment/useProductsOf.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { Choice } from '../../ui/Choice.tsx';
import { countOf } from '../../ui/figures.ts';
import { ClaimLines } from './ClaimLines.tsx';
import { ContainerFields } from './ContainerFields.tsx';
import { DoseFields } from './DoseFields.tsx';
import styles from './dose.module.css';
import { emptyForm, isFilled, orderOf, sizesAtHand, unitOf } from './doseForm.ts';
import { LineActions } from './LineActions.tsx';
import { LineBounds } from './LineBounds.tsx';
import { NdcLines } from './NdcLines.tsx';

/** From a dose to the lines of the claim, as the fields are filled in. */
export function DoseCalculator({ code, unit }: { readonly code: string; readonly unit: BillingUnit }) {
  const [part, setPart] = useState(0);
  const quantity = unitOf(unit, part);
  return (
    <div className={styles.calculator}>
      {unit.kind === 'combination' && (
        <Choice
          label="The dose counts by"
          options={unit.parts.map((each, at) => ({ value: String(at), label: describeQuantity(each) }))}
          value={String(part)}
          onChange={at => setPart(Number(at))}
        />
      )}
      {quantity !== undefined && <ForUnit key={part} code={code} unit={quantity} />}
    </div>
  );
}

function ForUnit({ code, unit }: { readonly code: string; readonly unit: Quantity }) {
  const [form, setForm] = useState(() => emptyForm(unit.measure));
  const { day } = useAsOf();
  const live = useProductsOf(code);
  const { crosswalk, products } = live.state === 'ready' ? live.value : { crosswalk: undefined, products: [] };
  const sizes = productSizes(products, unit);
  const vialSizes = sizesAtHand(
    form,
    sizes.map(({ size }) => size),
  );
  const outcome = isFilled(form) ? workOut({ ...form, order: orderOf(form), unit, vialSizes }) : undefined;
  const fault = outcome?.ok === false ? outcome.error : undefined;
  const wrong = fault?.kind === 'not-a-number' ? { field: fault.field, words: describeDoseFault(fault) } : undefined;
  const change = (patch: Partial<typeof form>) => setForm(before => ({ ...before, ...patch }));
  return (
    <>
      <DoseFields form={form} unitMeasure={unit.measure} wrong={wrong} onChange={change} />
      <ContainerFields form={form} sizes={sizes} measure={unit.measure} onChange={change} />
      <div role="status" className={styles.status}>
        {outcome?.ok && (
          <div className={styles.answer}>
            <ClaimLines code={code} answer={outcome.value} measure={unit.measure} />
          </div>
        )}
        {fault !== undefined && wrong === undefined && <p className={styles.fault}>{describeDoseFault(fault)}</p>}
      </div>
      {outcome?.ok && (
        <>
          <LineActions code={code} lines={outcome.value.lines} />
          <LineBounds code={code} lines={outcome.value.lines} />
          <NdcLines shares={vialShares(outcome.value, unit)} sizes={sizes} unit={unit} />
        </>
      )}
      <p className={styles.note}>
        {crosswalk === undefined
          ? 'No NDC crosswalk is installed: enter the vial sizes by hand. Whether a vial is single-dose stands on its label.'
          : `Sizes: ${crosswalk.title}, ${countOf(products.length, 'product')} of ${code}. Whether a vial is single-dose stands on its label.`}{' '}
        {crosswalk !== undefined && otherDaysWords(crosswalk, day)}
      </p>
      <p className={styles.note}>{WASTE_SOURCE}</p>
    </>
  );
}
