import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type PaymentSeries, paymentHistory } from '../../../data/domain/payment/paymentHistory.ts';
import type { PaymentFacts } from '../../../data/domain/payment/paymentRows.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What every fee schedule says about a code on a day, told of every installation. */
export function usePayment(code: string, day: CalendarDate): Live<PaymentFacts> {
  const { datasets } = useStores().reference;
  const ask = async (): Promise<PaymentFacts> => {
    const look = datasets.look();
    const [rvu, gpci, caps, opps, asc, asp, dmepos, clfs] = await Promise.all([
      look.rowsOf('pfs-rvu', code, day),
      look.allRows('pfs-gpci', day),
      look.rowsOf('pfs-opps-cap', code, day),
      look.rowsOf('opps-addendum-b', code, day),
      look.rowsOf('asc-addenda', code, day),
      look.rowsOf('asp-limits', code, day),
      look.rowsOf('dmepos-fees', code, day),
      look.rowsOf('clfs-fees', code, day),
    ]);
    return { rvu, gpci, caps, opps, asc, asp, dmepos, clfs };
  };
  return useInstalledAnswer(`payment of ${code} on ${day}`, ask);
}

/** What a code was paid in each installed edition. */
export function usePaymentHistory(code: string): Live<readonly PaymentSeries[]> {
  const { datasets } = useStores().reference;
  const ask = async () => {
    const look = datasets.look();
    const [rvu, opps, asp] = await Promise.all([
      look.rowsInEachEdition('pfs-rvu', code),
      look.rowsInEachEdition('opps-addendum-b', code),
      look.rowsInEachEdition('asp-limits', code),
    ]);
    return paymentHistory({ rvu, opps, asp });
  };
  return useInstalledAnswer(`payment history of ${code}`, ask);
}
