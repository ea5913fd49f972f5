import { lazy, Suspense, useCallback } from 'react';
import { longDate } from '../../data/domain/dateWords.ts';
import { useAsOf } from '../hooks/releases/useAsOf.ts';
import { useAnnouncer } from '../ui/LiveRegion.tsx';

/** Read when another day is first asked for: today costs nothing. */
const AsOfBanner = lazy(async () => ({ default: (await import('../features/asOf/AsOfBanner.tsx')).AsOfBanner }));
const DayDialog = lazy(async () => ({ default: (await import('../features/asOf/DayDialog.tsx')).DayDialog }));

/** The banner over every page while another day is looked at, and the dialog that asks for the day. */
export function AsOfDay({
  isAsking,
  onAsk,
  onClose,
}: {
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly onClose: () => void;
}) {
  const { day, asOf, lookAt } = useAsOf();
  const announce = useAnnouncer();
  const choose = useCallback(
    (chosen: typeof asOf) => {
      lookAt(chosen);
      onClose();
      announce(chosen === undefined ? 'Back to today' : `You are looking at ${longDate(chosen)}`);
    },
    [lookAt, onClose, announce],
  );
  return (
    <Suspense>
      {asOf !== undefined && <AsOfBanner day={asOf} onChange={onAsk} onToday={() => choose(undefined)} />}
      {isAsking && <DayDialog day={day} isToday={asOf === undefined} onChoose={choose} onClose={onClose} />}
    </Suspense>
  );
}
