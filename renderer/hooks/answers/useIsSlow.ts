import { useEffect, useState } from 'react';

/** Whether `isWaiting` has been true for longer than `afterMs`: what is quick need not be shown to wait. */
export function useIsSlow(isWaiting: boolean, afterMs: number): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting, afterMs]);
  return isSlow && isWaiting;
}
