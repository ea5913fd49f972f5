import { type BillingUnit, describeBillingUnit } from '../../../data/domain/billingUnit/billingUnit.ts';
import { parseBillingUnit } from '../../../data/domain/billingUnit/parseBillingUnit.ts';
import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { DoseCalculator } from './DoseCalculator.tsx';

/** What one unit of a code is, and the way from a dose to units; nothing where its text tells no unit. */
export function DoseSection({ record }: { readonly record: HcpcsRecord }) {
  const unit = parseBillingUnit(record.longText);
  useLayerTold(true);
  if (unit === undefined) return null;
  return (
    <DetailSection id="code-units" title="Units" note="Read from the official text of the code.">
      <p>One unit is {describeBillingUnit(unit)}.</p>
      {isMeasured(unit) && (
        <Disclosure title="Work out units from a dose">
          <DoseCalculator code={record.code} unit={unit} />
        </Disclosure>
      )}
    </DetailSection>
  );
}

/** A dose can be more or less than one unit; what is counted whole needs no arithmetic. */
function isMeasured(unit: BillingUnit): boolean {
  if (unit.kind === 'amount') return unit.quantity.measure !== 'cm2';
  return unit.kind === 'combination';
}
