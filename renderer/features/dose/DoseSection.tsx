import { describeBillingUnit } from '../../../data/domain/billingUnit/billingUnit.ts';
import { parseBillingUnit } from '../../../data/domain/billingUnit/parseBillingUnit.ts';
import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { DetailSection } from '../../ui/DetailSection.tsx';

/** What one unit of a drug code is; nothing where its text tells none. */
export function DoseSection({ record }: { readonly record: HcpcsRecord }) {
  const unit = parseBillingUnit(record.longText);
  if (unit === undefined) return null;
  return (
    <DetailSection id="code-units" title="Units" note="Read from the official text of the code.">
      <p>One unit is {describeBillingUnit(unit)}.</p>
    </DetailSection>
  );
}
