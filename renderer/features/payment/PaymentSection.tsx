import { useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { isAnesthesiaCode } from '../../../data/domain/payment/anesthesiaFee.ts';
import { paymentRows } from '../../../data/domain/payment/paymentRows.ts';
import { physicianIndicators } from '../../../data/domain/payment/physicianIndicators.ts';
import { placeDecides } from '../../../data/domain/payment/placeDecides.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { usePayment, usePaymentHistory } from '../../hooks/payment/usePayment.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { useSettings } from '../../hooks/settings/useSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { AnesthesiaPayment } from './AnesthesiaPayment.tsx';
import { MissingSchedules } from './MissingSchedules.tsx';
import { NothingLoaded } from './NothingLoaded.tsx';
import { PaymentOverTime } from './PaymentOverTime.tsx';
import { PaymentTable } from './PaymentTable.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { ProductsOfCode } from './ProductsOfCode.tsx';
import styles from './payment.module.css';

const ABOUT_AMOUNTS =
  'Medicare amounts before deductible, coinsurance, and sequestration. Indicators are in our words; amounts are the schedule’s own, or worked out from its values as shown.';

/** What is paid for a code on a day, site by site, each amount with its schedule and how it was worked out. */
export function PaymentSection({ code }: { readonly code: string }) {
  const { day: lookedAt } = useAsOf();
  const [chosenDay, chooseDay] = useState<CalendarDate>();
  const day = chosenDay ?? lookedAt;
  const payment = usePayment(code, day);
  const history = usePaymentHistory(code);
  const isRead = payment.state !== 'loading' && history.state !== 'loading';
  useLayerTold(isRead);
  const { paymentLocality, paymentState, isRuralArea } = useSettings();
  if (payment.state === 'loading' || (history.state === 'loading' && chosenDay === undefined)) return null;
  if (payment.state === 'failed') {
    return (
      <DetailSection id="code-payment" title="Payment">
        <FailureMessage words={describeStoreFailure(payment.failure)} />
      </DetailSection>
    );
  }
  const facts = payment.value;
  const rows = paymentRows(facts, { locality: paymentLocality, state: paymentState, isRural: isRuralArea });
  if (rows.every(({ answer }) => answer.kind === 'not-loaded')) return <NothingLoaded />;
  const decides = placeDecides(rows, isAnesthesiaCode(code));
  const answered = rows.filter(({ answer }) => 'dataset' in answer);
  const physician = facts.rvu.state === 'found' ? facts.rvu.value.find(row => row.modifier === undefined) : undefined;
  return (
    <DetailSection id="code-payment" title="Payment" note={answered.length > 0 ? ABOUT_AMOUNTS : undefined}>
      {decides.amount && <PlacePicker gpci={facts.gpci} hasRuralFee={decides.ruralFee} />}
      {chosenDay !== undefined && (
        <div className={styles.otherDay}>
          <p>
            <strong>Amounts for {longDate(chosenDay)}</strong>, not for {longDate(lookedAt)}.
          </p>
          <Button size="sm" onPress={() => chooseDay(undefined)}>
            Back to {longDate(lookedAt)}
          </Button>
        </div>
      )}
      {isAnesthesiaCode(code) && <AnesthesiaPayment day={day} />}
      {answered.length > 0 && <PaymentTable code={code} day={day} rows={answered} />}
      <MissingSchedules rows={rows} day={day} onShowDay={chooseDay} />
      {physician !== undefined && (
        <Disclosure title="Indicators of the physician fee schedule">
          <DataList
            entries={physicianIndicators(physician).map(({ name, value, words }) => ({
              term: name,
              value: (
                <>
                  <span className={styles.indicator}>{value}</span> {words}
                </>
              ),
            }))}
          />
        </Disclosure>
      )}
      {history.state === 'ready' && <PaymentOverTime history={history.value} />}
      <ProductsOfCode code={code} />
    </DetailSection>
  );
}
