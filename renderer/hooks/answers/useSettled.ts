import { useEffect, useState } from 'react';

/** `value` once it has stayed the same for `restMs`: for work that is not wanted at every step on the way. */
export function useSettled<T>(value: T, restMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
