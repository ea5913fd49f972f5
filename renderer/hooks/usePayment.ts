import type { CalendarDate } from '../../data/domain/calendarDate.ts';
import { type PaymentSeries, paymentHistory } from '../../data/domain/payment/paymentHistory.ts';
import type { PaymentFacts } from '../../data/domain/payment/paymentRows.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** What every fee schedule says about a code on a day, told of every installation. */
export function usePayment(code: string, day: CalendarDate): Live<PaymentFacts> {
  const { datasets } = useStores().reference;
  const ask = async (): Promise<PaymentFacts> => {
    const [rvu, gpci, caps, opps, asc, asp, dmepos, clfs] = await Promise.all([
      datasets.rowsOf('pfs-rvu', code, day),
      datasets.allRows('pfs-gpci', day),
      datasets.rowsOf('pfs-opps-cap', code, day),
      datasets.rowsOf('opps-addendum-b', code, day),
      datasets.rowsOf('asc-addenda', code, day),
      datasets.rowsOf('asp-limits', code, day),
      datasets.rowsOf('dmepos-fees', code, day),
      datasets.rowsOf('clfs-fees', code, day),
    ]);
    return { rvu, gpci, caps, opps, asc, asp, dmepos, clfs };
  };
  return useLiveAnswer(`payment of ${code} on ${day}`, ask, 'reference');
}

/** What a code was paid in each installed edition. */
export function usePaymentHistory(code: string): Live<readonly PaymentSeries[]> {
  const { datasets } = useStores().reference;
  const ask = async () => {
    const [rvu, opps, asp] = await Promise.all([
      datasets.rowsInEachEdition('pfs-rvu', code),
      datasets.rowsInEachEdition('opps-addendum-b', code),
      datasets.rowsInEachEdition('asp-limits', code),
    ]);
    return paymentHistory({ rvu, opps, asp });
  };
  return useLiveAnswer(`payment history of ${code}`, ask, 'reference');
}
